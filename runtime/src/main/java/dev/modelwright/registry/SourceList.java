package dev.modelwright.registry;

import dev.modelwright.text.FilePattern;
import dev.modelwright.text.SourceHash;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the processor wrote down about the files that it read: {@code root FOLDER}, {@code file HASH PATH} for each of them,
 * {@code none PATH} for one that it would have read, {@code glob PATTERN} for where it looked. Paths are from the root, with slashes;
 * what is no printable ASCII is escaped as in Java.
 */
final class SourceList {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private String root = ".";
    private final Map<String, String> hashes = new TreeMap<>();
    private final List<String> absent = new ArrayList<>();
    private final List<String> globs = new ArrayList<>();

    private SourceList() {}

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException when it holds something else
     */
    static SourceList parse(List<String> lines) {
        SourceList list = new SourceList();
        lines.stream().filter(line -> !line.startsWith("#")).forEach(list::add);
        return list;
    }

    private void add(String line) {
        String[] words = line.split(" ", 2);
        String rest = unescaped(words[words.length - 1]);
        switch (words[0]) {
            case "root" -> root = rest;
            case "file" -> hashes.put(rest.substring(rest.indexOf(' ') + 1), rest.substring(0, rest.indexOf(' ')));
            case "none" -> absent.add(rest);
            case "glob" -> globs.add(rest);
            default -> throw new IllegalArgumentException("Line `" + line + "` cannot be understood.");
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** Returns what became of files, by their paths from the folder of resources, in the order of the paths. */
    Map<String, String> changes(Path resources) throws IOException {
        Path folder = resources.resolve(root).normalize();
        Map<String, String> changes = new TreeMap<>();
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path)) {
                changes.put(name(file.getKey()), "is no longer there");
            } else if (!SourceHash.of(Files.readAllBytes(path)).equals(file.getValue())) {
                changes.put(name(file.getKey()), "has changed");
            }
        }
        for (String file : added(folder)) {
            changes.put(name(file), "is new");
        }
        return changes;
    }

    private List<String> added(Path folder) {
        List<String> added = new ArrayList<>();
        absent.stream()
                .filter(file -> Files.isRegularFile(folder.resolve(file)))
                .forEach(added::add);
        for (String glob : globs) {
            new FilePattern(glob)
                    .modelFiles(folder).stream()
                            .map(file -> path(folder, file))
                            .filter(file -> !hashes.containsKey(file))
                            .forEach(added::add);
        }
        return added;
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private String name(String file) {
        return root.equals(".") ? file : root + "/" + file;
    }
}
