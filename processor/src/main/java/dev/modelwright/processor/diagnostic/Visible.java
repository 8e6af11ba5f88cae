package dev.modelwright.processor.diagnostic;

/** Makes text from files safe to print: nothing in it can break the line, move the cursor or turn the direction. */
public final class Visible {

    private static final int LONGEST_VALUE = 80;

    private Visible() {}

    /** Returns {@code text} with every control, format and lone surrogate character written as an escape. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> shown.append(character(codePoint)));
        return shown.toString();
    }

    /** Returns {@code text} in backticks, cut after 80 characters. */
    public static String value(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_VALUE) {
            return "`" + text + "`";
        }
        return "`" + text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…`";
    }

    static String character(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isSafe(codePoint) ? Character.toString(codePoint) : String.format("\\u%04x", codePoint);
        };
    }

    private static boolean isSafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
