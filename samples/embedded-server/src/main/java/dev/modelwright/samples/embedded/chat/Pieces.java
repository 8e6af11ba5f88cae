package dev.modelwright.samples.embedded.chat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import com.knuddels.jtokkit.api.IntArrayList;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GPT-2's tokens of texts. */
public final class Pieces {

    private final Encoding encoding = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.R50K_BASE);

    /** Returns how many tokens the text has. */
    public int count(String text) {
        return encoding.countTokensOrdinary(text);
    }

    /** Returns a piece for each token; where a letter has several, the last has it and the others are empty. */
    public List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        IntArrayList ids = encoding.encodeOrdinary(text);
        for (int place = 0; place < ids.size(); place++) {
            IntArrayList one = new IntArrayList(1);
            one.add(ids.get(place));
            open.writeBytes(encoding.decodeBytes(one));
            Optional<String> whole = decoded(open.toByteArray());
            whole.ifPresent(letters -> open.reset());
            pieces.add(whole.orElse(""));
        }
        return pieces;
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
