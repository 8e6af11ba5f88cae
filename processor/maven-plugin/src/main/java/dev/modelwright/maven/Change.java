package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of vendor files.
 *
 * @param file where they are remembered
 * @param earlier what they were, if it is known
 * @param now what they are
 */
record Change(Path file, Optional<Snapshot> earlier, Snapshot now) {

    boolean happened() {
        return !earlier.equals(Optional.of(now));
    }

    void remember() throws IOException {
        if (happened()) {
            now.write(file);
        }
    }

    /** Returns a sentence about the files that changed, empty if it is not known which, or if none did. */
    Optional<String> reason(String doing) {
        List<String> files = earlier.map(now::changedSince).orElse(List.of());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String others = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
        return Optional.of(doing + " again, because `" + files.get(0) + "`" + others + " changed.");
    }
}
