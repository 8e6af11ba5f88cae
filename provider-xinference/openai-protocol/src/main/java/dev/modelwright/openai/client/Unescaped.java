package dev.modelwright.openai.client;

/** Replaces the escapes of JSON, which must be right, by what they stand for. */
final class Unescaped {

    private static final int HEX_DIGITS = 4;

    private Unescaped() {}

    /** Returns a part of a text without escapes. */
    static String of(String text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        int place = start;
        while (place < end) {
            char unit = text.charAt(place++);
            if (unit != '\\') {
                plain.append(unit);
                continue;
            }
            char escaped = text.charAt(place++);
            if (escaped == 'u') {
                plain.append((char) Integer.parseInt(text, place, place + HEX_DIGITS, 16));
                place += HEX_DIGITS;
            } else {
                plain.append(meant(escaped));
            }
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
