package dev.modelwright.processor.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Reads a text in pieces that never end within a character of two units: the YAML library would read on into a buffer that
 * is full, and fail.
 */
final class WholeCharacterReader extends Reader {

    private final StringReader text;

    WholeCharacterReader(String text) {
        this.text = new StringReader(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        text.mark(0);
        int count = text.read(buffer, offset, length);
        if (count < 2 || !Character.isHighSurrogate(buffer[offset + count - 1])) {
            return count;
        }
        text.reset();
        return text.read(buffer, offset, count - 1);
    }

    @Override
    public void close() {
        text.close();
    }
}
