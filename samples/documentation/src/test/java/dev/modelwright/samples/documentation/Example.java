package dev.modelwright.samples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Java on a page.
 *
 * @param page the page's path from the root of the repository
 * @param line the line in which the block begins, from 1
 * @param code the block
 */
record Example(String page, int line, String code) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```");
    private static final Pattern TYPE = Pattern.compile("(?m)^[a-z ]*(?:class|interface|record|enum) (\\w+)");
    private static final Pattern LEFT_OUT = Pattern.compile("\\.\\.\\.");

    /** Returns the blocks of a page, in order. */
    static List<Example> of(Path root, String page) throws IOException {
        String text = Files.readString(root.resolve(page)).replace("\r\n", "\n");
        List<Example> examples = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            MatchResult block = matcher.toMatchResult();
            int line = (int) text.substring(0, block.start()).lines().count() + 1;
            examples.add(new Example(page, line, block.group(1)));
        }
        return examples;
    }

    /** Tells whether something is left out, so that the block is an outline of code that stands elsewhere. */
    boolean isOutline() {
        return LEFT_OUT.matcher(code).find() && !code.contains("// {");
    }

    /** Tells whether it declares a module, of which {@code samples/demo-vendor} has one that is compiled. */
    boolean isModule() {
        return code.startsWith("module ");
    }

    /** Tells whether it is a whole file, with its package. */
    boolean isFile() {
        return code.startsWith("package ");
    }

    /** Returns the name of the first type that a whole file declares. */
    String type() {
        Matcher type = TYPE.matcher(code);
        if (!type.find()) {
            throw new IllegalStateException(place() + ": The file declares no type.");
        }
        return type.group(1);
    }

    /** Returns the place, for people. */
    String place() {
        return page + ":" + line;
    }
}
