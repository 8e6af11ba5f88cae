package dev.modelwright.processor.resource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Resources as a compiler finds them, without a compiler. */
public final class FoundFiles {

    private FoundFiles() {}

    /** Returns a file that was found on disk. */
    public static FoundFile at(Path path, String text) {
        return new FoundFile(path.toString(), text.getBytes(StandardCharsets.UTF_8), Optional.of(path), false);
    }

    /** Returns a file that was found elsewhere, for example in an archive. */
    public static FoundFile elsewhere(String text) {
        return new FoundFile("jar:x", text.getBytes(StandardCharsets.UTF_8), Optional.empty(), true);
    }
}
