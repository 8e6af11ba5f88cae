package dev.modelwright.processor.render;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks the lines of javadoc, so that none runs off the screen. What is in the font of code stays on one line. */
final class Paragraph {

    private static final int WIDTH = 96;
    private static final Pattern WORD = Pattern.compile("\\S*\\{@code [^}]*}\\S*|\\S*<code>.*?</code>\\S*|\\S+");

    private Paragraph() {}

    static String of(String text) {
        return of(text, "");
    }

    /**
     * Returns the text in lines.
     *
     * @param hanging what stands before each line but the first
     */
    static String of(String text, String hanging) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            int length = word.group().length();
            boolean breaks = column > 0 && column + 1 + length > WIDTH;
            lines.append(breaks ? "\n" + hanging : column > 0 ? " " : "").append(word.group());
            column = (breaks ? hanging.length() : column > 0 ? column + 1 : 0) + length;
        }
        return lines.toString();
    }
}
