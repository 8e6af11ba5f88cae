package dev.modelwright.samples.openai.tutorial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of the page that has a name behind its language.
 *
 * @param language {@code xml}, {@code yaml} and {@code java} for files, {@code diff} for a change of one, {@code text} for what is printed
 * @param name the path of the file, or what prints
 * @param text what is between the fences
 */
record Block(String language, String name, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) (\\S+)\\n(.*?)^```$");
    private static final List<String> FILES = List.of("xml", "yaml", "java");

    /** Returns the blocks of a page, in order. */
    static List<Block> of(String page) {
        Matcher matcher = BLOCK.matcher(page);
        return matcher.results()
                .map(block -> new Block(block.group(1), block.group(2), block.group(3)))
                .toList();
    }

    boolean isFile() {
        return FILES.contains(language);
    }

    /** Counts the lines that are not blank. */
    long lines() {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    /** Applies a change of whole lines. */
    String changed(String file) {
        return file.replace(lines("-"), lines("+"));
    }

    private String lines(String mark) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .filter(line -> line.startsWith(mark))
                .forEach(line -> lines.append(line.substring(1)).append('\n'));
        return lines.toString();
    }
}
