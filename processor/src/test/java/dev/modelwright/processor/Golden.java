package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts that must stay as they are. Run with {@code -Dgolden.update=true} to rewrite them, then read the difference. */
final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares a folder of texts, by path, exactly and as a whole. */
    static void assertMatches(String folder, Map<String, String> actual) throws IOException {
        Path root = ROOT.resolve(folder);
        if (Boolean.getBoolean("golden.update")) {
            rewrite(root, actual);
        }
        Map<String, String> expected = read(root);
        assertThat(actual.keySet()).as("files in " + root).isEqualTo(expected.keySet());
        actual.forEach((name, text) -> assertThat(text)
                .as(() -> root.resolve(name) + ": " + difference(expected.get(name), text)
                        + "\nRun with -Dgolden.update=true when the change is meant.\n")
                .isEqualTo(expected.get(name)));
    }

    private static String difference(String expected, String actual) {
        String[] before = expected.split("\n", -1);
        String[] after = actual.split("\n", -1);
        int line = 0;
        while (line < before.length && line < after.length && before[line].equals(after[line])) {
            line++;
        }
        return "first difference in line " + (line + 1) + "\n- " + at(before, line) + "\n+ " + at(after, line);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(end of file)";
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> texts.put(name(root.relativize(file).toString()), Project.text(file)));
        }
        return texts;
    }

    private static void rewrite(Path root, Map<String, String> actual) throws IOException {
        if (Files.exists(root)) {
            for (String old : read(root).keySet()) {
                Files.delete(root.resolve(stored(old)));
            }
        }
        for (Map.Entry<String, String> entry : actual.entrySet()) {
            Path file = root.resolve(stored(entry.getKey()));
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
    }

    // Stored under another end, so that no tool takes them for sources.
    private static String stored(String name) {
        return name + ".txt";
    }

    private static String name(String stored) {
        return stored.substring(0, stored.length() - ".txt".length());
    }
}
