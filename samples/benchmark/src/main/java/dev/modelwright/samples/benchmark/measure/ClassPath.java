package dev.modelwright.samples.benchmark.measure;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** This program's own class path, where Maven put the jars that are measured. */
public final class ClassPath {

    private ClassPath() {}

    /**
     * Returns the jar of an artifact.
     *
     * @throws IllegalStateException when there is none
     */
    public static Path jar(String artifact) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(jar -> jar.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("`" + artifact
                        + "` must be a jar on the class path. Run the phase `verify`, not a shorter one."));
    }

    /** Returns where the classes of this program are. */
    public static Path own() {
        try {
            return Path.of(ClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
