package dev.modelwright.samples.playground.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and folders that nobody but their owner may open, where the file system knows such rights. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private OwnerOnly() {}

    /** Tells whether rights are known at all. */
    static boolean isKnown(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Files.createDirectory(folder, attributes(parent, "rwx------"));
    }

    /** Writes a file that does not exist; its rights hold before there is anything to read. */
    static void write(Path file, byte[] content) throws IOException {
        Files.createFile(file, attributes(file.getParent(), "rw-------"));
        Files.write(file, content, StandardOpenOption.WRITE);
    }

    /** Takes a file that somebody else has made away from others. */
    static void restrict(Path file) throws IOException {
        if (isKnown(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    static boolean isOpenToOthers(Path file) throws IOException {
        return isKnown(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    private static FileAttribute<?>[] attributes(Path folder, String rights) throws IOException {
        return isKnown(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
