package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import okio.Buffer;
import okio.ByteString;
import okio.Okio;

/** What must hold whatever bytes a stream consists of: it ends, and where it is cut makes no difference. */
final class StreamFuzz {

    private static final int SEED = 2;

    private StreamFuzz() {}

    /** The first two bytes decide where the others are cut. */
    static void run(byte[] input) {
        Random random = new Random(Arrays.hashCode(Arrays.copyOf(input, SEED)));
        ByteString bytes = ByteString.of(input, Math.min(SEED, input.length), Math.max(0, input.length - SEED));
        List<ByteString> single = new ArrayList<>();
        for (int i = 0; i < bytes.size(); i++) {
            single.add(bytes.substring(i, i + 1));
        }
        List<ByteString> cut = Chunking.random(bytes, random);
        List<ByteString> whole = bytes.size() == 0 ? List.of() : List.of(bytes);
        for (List<ByteString> pieces : List.of(single, cut)) {
            assertThat(events(pieces)).isEqualTo(events(whole));
            assertThat(deltas(pieces)).isEqualTo(deltas(whole));
            assertThat(sound(pieces)).isEqualTo(sound(whole));
        }
    }

    private static List<String> events(List<ByteString> pieces) {
        List<String> events = new ArrayList<>();
        EventReader reader = new EventReader(Okio.buffer(new PieceSource(pieces)), Framing.BLANK_LINE);
        try {
            for (Optional<ServerEvent> event = reader.next(); event.isPresent(); event = reader.next()) {
                assertThat(event.get().data()).isNotBlank();
                events.add(event.toString());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        events.add("done=" + reader.done());
        return events;
    }

    private static List<String> deltas(List<ByteString> pieces) {
        List<String> deltas = new ArrayList<>();
        OpenAnswer answer = FuzzAnswers.answer(pieces);
        try (DeltaStream stream =
                new DeltaStream(new EventStream(answer, FuzzAnswers.pieces(answer), Framing.BLANK_LINE))) {
            for (Optional<Generation> next = stream.next(); next.isPresent(); next = stream.next()) {
                deltas.add(next.get().toString());
            }
            assertThat(stream.next()).isEmpty();
        } catch (OpenAiException failure) {
            deltas.add(FuzzAnswers.shown(failure));
        }
        return deltas;
    }

    private static String sound(List<ByteString> pieces) {
        OpenAnswer answer = FuzzAnswers.answer(pieces);
        Buffer sound = new Buffer();
        try (AudioStream stream = new AudioStream(answer, FuzzAnswers.pieces(answer), AudioStream.LARGEST)) {
            for (Optional<byte[]> next = stream.next(); next.isPresent(); next = stream.next()) {
                assertThat(next.get()).isNotEmpty();
                sound.write(next.get());
            }
            return sound.readByteString().hex();
        } catch (OpenAiException failure) {
            return sound.readByteString().hex() + FuzzAnswers.shown(failure);
        }
    }
}
