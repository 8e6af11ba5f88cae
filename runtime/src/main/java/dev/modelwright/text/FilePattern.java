package dev.modelwright.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern of files below a folder, understood alike when a vendor is compiled and when its files are compared later. Segments are
 * {@link NamePattern}s; {@code **} stands for any number of folders. The files come in the order of their names, each once.
 */
public final class FilePattern {

    private static final String ANY_FOLDERS = "**";
    // Among models such names are of other files, the one with their order for example.
    private static final String NO_MODEL = "_";
    private static final int DEEPEST = 32;
    private static final int MOST_FOLDERS = 10_000;

    private final List<String> segments;

    /** Creates a pattern; any text is one. */
    public FilePattern(String pattern) {
        this.segments = segments(pattern);
    }

    /** Returns the names between the slashes of a pattern or a path, of which a dot is none. */
    public static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .toList();
    }

    /** Returns the files below a folder that are model files: their names do not begin with {@code _}, no link leads out to them. */
    public List<Path> modelFiles(Path root) {
        return files(root).stream()
                .filter(file -> !file.getFileName().toString().startsWith(NO_MODEL))
                .filter(file -> FolderListing.isInside(file, root))
                .toList();
    }

    /** Returns the files below a folder. */
    public List<Path> files(Path root) {
        Set<Path> reached = Set.of(root);
        for (String segment : segments) {
            reached = segment.equals(ANY_FOLDERS) ? below(reached) : named(reached, new NamePattern(segment));
        }
        return reached.stream().filter(Files::isRegularFile).sorted().toList();
    }

    private static Set<Path> named(Set<Path> folders, NamePattern pattern) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path folder : folders) {
            FolderListing.names(folder).stream()
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
                FolderListing.names(folder).stream()
                        .filter(name -> !name.startsWith("."))
                        .map(folder::resolve)
                        .filter(FolderListing::isRealFolder)
                        .forEach(next::add);
            }
            found.addAll(next);
            level = next;
        }
        return found;
    }
}
