package dev.modelwright.openai;

/** Follows JSON text that comes in pieces and knows whether it ends in the middle. Not thread-safe. */
final class OpenJson {

    private int depth;
    private boolean quoted;
    private boolean escaped;

    void add(String piece) {
        piece.chars().forEach(this::add);
    }

    /** Returns whether a text, a list or an object is still to be ended. */
    boolean isOpen() {
        return quoted || depth > 0;
    }

    private void add(int character) {
        if (quoted) {
            quoted = escaped || character != '"';
            escaped = !escaped && character == '\\';
        } else {
            quoted = character == '"';
            depth += change(character);
        }
    }

    private static int change(int character) {
        return switch (character) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }
}
