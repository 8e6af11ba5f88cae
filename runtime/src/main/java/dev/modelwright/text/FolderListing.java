package dev.modelwright.text;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Names in folders, always in the same order. A folder that cannot be listed has none. */
public final class FolderListing {

    private FolderListing() {}

    /** Returns the names of what a folder holds, in their order. */
    public static List<String> names(Path folder) {
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException | RuntimeException unreadable) { // the stream wraps faults that come up while listing
            return List.of();
        }
        return List.copyOf(names);
    }

    /** Tells whether a path, links followed, is inside a folder. */
    public static boolean isInside(Path path, Path folder) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Tells whether a path is a folder itself, not a link to one: links may lead in circles. */
    static boolean isRealFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
