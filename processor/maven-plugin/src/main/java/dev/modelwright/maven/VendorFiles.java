package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds what the processor may read: YAML and icons, whatever they are called. Leaves out what the build itself writes, and
 * folders whose names begin with a dot.
 */
final class VendorFiles extends SimpleFileVisitor<Path> {

    private static final Pattern NAME =
            Pattern.compile(".*\\.(?:ya?ml|svg|png|jpe?g|gif|webp|ico)", Pattern.CASE_INSENSITIVE);

    private final Path start;
    private final Path target;
    private final Collection<Path> found;

    private VendorFiles(Path start, Path target, Collection<Path> found) {
        this.start = start;
        this.target = target;
        this.found = found;
    }

    /** Returns the files below folders, which need not exist. */
    static SortedSet<Path> below(Collection<Path> folders, Path target) throws IOException {
        SortedSet<Path> found = new TreeSet<>();
        for (Path folder : folders) {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new VendorFiles(folder, target, found));
        }
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean foreign =
                folder.equals(target) || folder.getFileName().toString().startsWith(".");
        return foreign && !folder.equals(start) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (NAME.matcher(file.getFileName().toString()).matches()) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked into is as good as absent. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }
}
