package dev.modelwright.registry;

import dev.modelwright.text.NamePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A pattern of model files, understood as the processor understands it. */
final class FileGlob {

    private static final String ANY_FOLDERS = "**";
    // Among models such names are of other files, the one with their order for example.
    private static final String NO_MODEL = "_";

    private final List<String> segments;

    FileGlob(String pattern) {
        this.segments = Arrays.stream(pattern.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .toList();
    }

    /** Returns the files below a folder that are model files, by their paths from there. */
    List<String> files(Path root) throws IOException {
        Path start = start(root);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(start)) {
            return below.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .map(FileGlob::names)
                    .filter(this::matches)
                    .map(names -> String.join("/", names))
                    .toList();
        }
    }

    private Path start(Path root) {
        Path start = root;
        for (String segment : segments.subList(0, Math.max(0, segments.size() - 1))) {
            if (!new NamePattern(segment).isLiteral()) {
                return start;
            }
            start = start.resolve(segment);
        }
        return start;
    }

    private static List<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .toList();
    }

    private boolean matches(List<String> names) {
        return !names.get(names.size() - 1).startsWith(NO_MODEL) && matches(segments, names);
    }

    private static boolean matches(List<String> segments, List<String> names) {
        if (segments.isEmpty() || names.isEmpty()) {
            return segments.isEmpty() && names.isEmpty();
        }
        List<String> others = segments.subList(1, segments.size());
        List<String> deeper = names.subList(1, names.size());
        if (segments.get(0).equals(ANY_FOLDERS)) {
            return matches(others, names) || !names.get(0).startsWith(".") && matches(segments, deeper);
        }
        return new NamePattern(segments.get(0)).matches(names.get(0)) && matches(others, deeper);
    }
}
