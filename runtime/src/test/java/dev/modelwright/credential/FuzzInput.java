package dev.modelwright.credential;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Takes decisions from bytes, one after the other; zeros when there are no more. Not thread-safe. */
final class FuzzInput {

    private final byte[] bytes;
    private int position;

    FuzzInput(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isEmpty() {
        return position >= bytes.length;
    }

    /** Returns a number from 0, below {@code bound}. */
    int below(int bound) {
        return isEmpty() ? 0 : (bytes[position++] & 0xff) % bound;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Returns a text whose length in bytes comes first. */
    String text() {
        int length = Math.min(below(256), bytes.length - position);
        byte[] text = Arrays.copyOfRange(bytes, position, position + length);
        position += length;
        return new String(text, StandardCharsets.UTF_8);
    }
}
