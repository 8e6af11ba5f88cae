package dev.modelwright.processor.resource;

import java.nio.file.Path;

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

    /** Tells whether the name stays below the root. */
    public boolean isContained() {
        Path path = Path.of(path()).normalize();
        return !relative.isBlank() && !path.isAbsolute() && !path.startsWith("..");
    }
}
