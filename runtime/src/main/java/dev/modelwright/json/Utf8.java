package dev.modelwright.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes UTF-8 strictly: bytes that are none are a fault with a place, not replacement characters. */
final class Utf8 {

    private Utf8() {}

    static String decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw malformedAfter(text.toString());
        }
        return text.toString();
    }

    private static JsonException malformedAfter(String good) {
        List<String> lines = (good + "?").lines().toList();
        return new JsonException(lines.size(), lines.get(lines.size() - 1).length(), "UTF-8");
    }
}
