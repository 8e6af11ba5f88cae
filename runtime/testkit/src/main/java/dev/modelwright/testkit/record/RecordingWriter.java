package dev.modelwright.testkit.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes recordings: text as it is, but for what the format needs; everything else in Base64. */
final class RecordingWriter {

    static final String REQUEST = "== request";
    static final String ANSWER = "== answer";
    static final String ENCODED = ":base64";

    private static final int WIDTH = 100;

    private RecordingWriter() {}

    static String text(List<Exchange> exchanges) {
        StringBuilder text = new StringBuilder();
        for (Exchange exchange : exchanges) {
            text.append(REQUEST).append('\n');
            text.append(exchange.method()).append(' ').append(exchange.target()).append('\n');
            part(text, exchange.sent(), exchange.request());
            text.append(ANSWER).append('\n');
            text.append(exchange.status()).append('\n');
            part(text, exchange.received(), exchange.answer());
        }
        return text.toString();
    }

    private static void part(StringBuilder text, Map<String, String> headers, byte[] body) {
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        Optional<String> readable = readable(body);
        if (readable.isEmpty()) {
            text.append(ENCODED).append('\n');
        }
        text.append('\n')
                .append(readable.map(RecordingWriter::escaped).orElseGet(() -> encoded(body)))
                .append('\n');
    }

    private static Optional<String> readable(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            boolean plain = text.chars().allMatch(character -> character >= ' ' || "\n\r\t".indexOf(character) >= 0);
            return plain ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\r", "\\r").replaceAll("(?m)^==", "\\\\==");
    }

    private static String encoded(byte[] body) {
        return Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encodeToString(body);
    }
}
