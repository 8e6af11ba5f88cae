package dev.modelwright.processor.resource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an annotated type is.
 *
 * @param file its source, empty where the compiler does not tell
 * @param packageName its package, empty for the unnamed one
 * @param moduleName its module, empty for the unnamed one
 */
public record SourcePlace(Optional<Path> file, String packageName, String moduleName) {

    /** Returns the resources folder of its own source set, then its source root. */
    List<Path> folders() {
        return file.map(source -> ProjectFolders.besideSource(source, packageName))
                .orElse(List.of());
    }
}
