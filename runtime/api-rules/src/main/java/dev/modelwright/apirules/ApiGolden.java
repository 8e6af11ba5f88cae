package dev.modelwright.apirules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A file with the lines of an API, which {@code -Dgolden.update=true} rewrites. */
public final class ApiGolden {

    /** What to do when a test finds differences. */
    public static final String ADVICE =
            "What users may rely on. If it is meant, run with -Dgolden.update=true and tell it in CHANGELOG.md.";

    private final Path file;

    private ApiGolden(Path file) {
        this.file = file;
    }

    /** Returns the file of the module in the working directory. */
    public static ApiGolden ofModule() {
        return of(Path.of("src/test/resources/api.txt"));
    }

    static ApiGolden of(Path file) {
        return new ApiGolden(file);
    }

    /** Returns what is gone and what was added since the file was written, a line for each. */
    public List<String> differences(List<String> lines) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.write(file, lines);
            }
            return differences(Files.readAllLines(file), lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> differences(List<String> before, List<String> after) {
        List<String> old = qualified(before);
        List<String> now = qualified(after);
        List<String> differences = Stream.concat(
                        without(old, now).map(line -> "gone:  " + line),
                        without(now, old).map(line -> "added: " + line))
                .toList();
        return differences.isEmpty() && !old.equals(now) ? List.of("another order, or a line twice") : differences;
    }

    private static Stream<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line));
    }

    // Under the name of its type, since a member alone says little.
    private static List<String> qualified(List<String> lines) {
        List<String> qualified = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            type = line.startsWith(" ") ? type : line;
            qualified.add(line.startsWith(" ") ? type + " | " + line.strip() : line);
        }
        return qualified;
    }
}
