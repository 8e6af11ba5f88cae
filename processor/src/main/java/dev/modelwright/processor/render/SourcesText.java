package dev.modelwright.processor.render;

import dev.modelwright.processor.plan.SourcesPlan;
import dev.modelwright.processor.schema.SourceFile;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of files that a provider was generated from, as the runtime reads it. Printable ASCII, a line for each file. */
public final class SourcesText {

    private static final String FOLDER = "META-INF/modelwright/";

    private SourcesText() {}

    /** Returns the path of the list in compiled output. */
    public static String path(String provider) {
        return FOLDER + provider + ".sources";
    }

    /** Returns the list. */
    public static String of(String provider, SourcesPlan plan) {
        Stream<String> head = Stream.of(
                "# What " + provider + " was generated from, for dev.modelwright.registry.VendorSources.",
                "root " + plan.root());
        Stream<String> files = plan.files().stream().map(SourcesText::line);
        Stream<String> globs = plan.patterns().stream().map(pattern -> "glob " + pattern);
        return Stream.of(head, files, globs)
                .flatMap(lines -> lines)
                .map(SourcesText::ascii)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(SourceFile file) {
        return file.hash().map(hash -> "file " + hash + " " + file.path()).orElseGet(() -> "none " + file.path());
    }

    private static String ascii(String line) {
        return line.chars()
                .mapToObj(character -> character >= ' ' && character <= '~' && character != '\\'
                        ? Character.toString(character)
                        : "\\u" + HexFormat.of().toHexDigits((char) character))
                .collect(Collectors.joining());
    }
}
