package dev.modelwright.processor.cli;

import dev.modelwright.processor.yaml.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The keys at the left edge of a file. Found without reading YAML, so that a vendor file with a fault is still known as one.
 *
 * @param text the file, a character for each byte
 */
record TopLevelKeys(String text) {

    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /** Returns the keys of a file; of a huge one, those at its beginning. */
    static TopLevelKeys of(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(SourceText.MOST_BYTES);
            return new TopLevelKeys(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    boolean has(String key) {
        String line = "(?m)^(?:" + BYTE_ORDER_MARK + ")?[\"']?" + Pattern.quote(key) + "[\"']? *:(?:\\s|$)";
        return Pattern.compile(line).matcher(text).find();
    }
}
