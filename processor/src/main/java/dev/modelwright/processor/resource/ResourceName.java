package dev.modelwright.processor.resource;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The name of a resource: beside a package, or from the root when it begins with a slash.
 *
 * @param packageName the package, empty for the root
 * @param relative the path below the package, with slashes
 */
public record ResourceName(String packageName, String relative) {

    /** Reads a name as an annotation gives it. */
    public static ResourceName of(String packageName, String written) {
        return written.startsWith("/")
                ? new ResourceName("", written.substring(1))
                : new ResourceName(packageName, written);
    }

    /** Returns the path from the root of a source or resource folder. */
    public String path() {
        return packageName.isEmpty() ? relative : packageName.replace('.', '/') + "/" + relative;
    }

    /** Returns the name of the file without its folders. */
    String fileName() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }

    /** Returns why no file can have the name, empty when one can. */
    public Optional<String> obstacle() {
        if (relative.isBlank()) {
            return Optional.of("no file is named");
        }
        try {
            Path path = Path.of(path()).normalize();
            return path.isAbsolute() || path.startsWith("..") ? Optional.of("it leaves the root") : Optional.empty();
        } catch (InvalidPathException notAName) {
            return Optional.of("it is no path");
        }
    }
}
