package dev.modelwright.processor.diagnostic;

/** The line of a finding with a caret below its column, cut to a readable width around the caret. */
final class Excerpt {

    private static final int BEFORE = 60;
    private static final int AFTER = 40;
    private static final String TAB = "    ";

    private Excerpt() {}

    static String of(FileLocation place) {
        String line = place.lineText();
        int caret = offset(line, 0, place.column() - 1);
        int start = place.column() <= BEFORE ? 0 : offset(line, caret, -BEFORE);
        int end = offset(line, caret, AFTER);
        String before = (start == 0 ? "" : "…") + shown(line.substring(start, caret));
        String after = shown(line.substring(caret, end)) + (end == line.length() ? "" : "…");
        return before + after + "\n" + " ".repeat(width(before)) + "^";
    }

    private static int offset(String line, int from, int codePoints) {
        boolean thereForSure = codePoints <= (line.length() - from) / 2;
        int count = thereForSure ? codePoints : Math.min(codePoints, line.codePointCount(from, line.length()));
        return line.offsetByCodePoints(from, count);
    }

    private static String shown(String part) {
        StringBuilder text = new StringBuilder();
        part.codePoints().forEach(codePoint -> text.append(codePoint == '\t' ? TAB : Visible.character(codePoint)));
        return text.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(Excerpt::columns).sum();
    }

    private static int columns(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    // Terminals give two columns to East Asian wide and full-width characters and to emoji.
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }
}
