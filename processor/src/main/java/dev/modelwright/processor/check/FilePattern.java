package dev.modelwright.processor.check;

import dev.modelwright.text.NamePattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern of files below a folder. Segments are {@link NamePattern}s; {@code **} stands for any number of folders. The
 * files come in the order of their names, each once.
 */
final class FilePattern {

    private static final String ANY_FOLDERS = "**";
    private static final int DEEPEST = 32;
    private static final int MOST_FOLDERS = 10_000;

    private final List<String> segments;

    FilePattern(String pattern) {
        this.segments = RelativePath.segments(pattern);
    }

    List<Path> files(Path root) {
        Set<Path> reached = Set.of(root);
        for (String segment : segments) {
            reached = segment.equals(ANY_FOLDERS) ? below(reached) : named(reached, new NamePattern(segment));
        }
        return reached.stream().filter(Files::isRegularFile).sorted().toList();
    }

    private static Set<Path> named(Set<Path> folders, NamePattern pattern) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path folder : folders) {
            Listing.names(folder).stream()
                    .filter(pattern::matches)
                    .map(folder::resolve)
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<Path> below(Set<Path> folders) {
        Set<Path> found = new LinkedHashSet<>(folders);
        List<Path> level = List.copyOf(folders);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty() && found.size() < MOST_FOLDERS; depth++) {
            List<Path> next = new ArrayList<>();
            for (Path folder : level) {
                Listing.names(folder).stream()
                        .filter(name -> !name.startsWith("."))
                        .map(folder::resolve)
                        .filter(Listing::isRealFolder)
                        .forEach(next::add);
            }
            found.addAll(next);
            level = next;
        }
        return found;
    }
}
