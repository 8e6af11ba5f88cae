package dev.modelwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of sources and resources on disk, as a user has them. */
record Project(Path root) {

    private static final Path VENDORS = Path.of("src", "test", "resources", "vendors");

    /** Returns a project below a temporary folder; links on the way there are followed, so that paths compare equal. */
    static Project in(Path folder) {
        try {
            return new Project(Files.createDirectories(folder).toRealPath());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Returns a copy of a project of the test resources. */
    static Project vendor(String name, Path folder) {
        return in(folder).copy(VENDORS.resolve(name));
    }

    Project write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Project replace(String file, String part, String replacement) {
        String text = read(file);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(file + " does not contain " + part);
        }
        return write(file, text.replace(part, replacement));
    }

    Project copyText(String file, String target, String part, String replacement) {
        return write(target, read(file)).replace(target, part, replacement);
    }

    Project delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Project copy(Path folder) {
        for (Path file : files(folder)) {
            write(folder.relativize(file).toString(), text(file));
        }
        return this;
    }

    String read(String file) {
        return text(root.resolve(file));
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** Returns the files below a folder of the project whose names have this end, in the order of their names. */
    List<Path> find(String folder, String end) {
        return Files.exists(root.resolve(folder))
                ? files(root.resolve(folder)).stream()
                        .filter(file -> file.toString().endsWith(end))
                        .toList()
                : List.of();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
