package dev.modelwright.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The YAML files that a provider was generated from, as they were then. Build tools that look at Java files only leave generated
 * code as it is when nothing but YAML changed; a test with {@link #requireUnchanged} tells. Immutable.
 */
public final class VendorSources {

    private static final String FOLDER = "/META-INF/modelwright/";
    private static final String END = ".sources";

    private final String provider;
    private final SourceList list;

    private VendorSources(String provider, SourceList list) {
        this.provider = provider;
        this.list = list;
    }

    /**
     * Returns what a provider was generated from, which its jar or class folder tells in
     * {@code META-INF/modelwright/<provider>.sources}.
     *
     * @throws IllegalArgumentException when that is not there, as for providers that were written by hand
     * @throws UncheckedIOException when it cannot be read
     */
    public static VendorSources of(Class<? extends ModelProvider> provider) {
        String file = FOLDER + provider.getName() + END;
        try (InputStream stream = provider.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("Provider `" + provider.getName() + "` must have a file `" + file
                        + "`, but has none. Compile it with modelwright-processor.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
            return new VendorSources(
                    provider.getName(), SourceList.parse(text.lines().toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("`" + file + "` cannot be read.", unreadable);
        }
    }

    /**
     * Returns what became of the files: paths from {@code resources} with slashes, in their order, each with a few words. Empty while
     * nothing changed. Line ends do not matter; icons, which are read at run time, are not compared.
     *
     * @param resources the folder that the vendor's files are in, {@code src/main/resources} for most
     * @throws IllegalArgumentException when {@code resources} is no folder
     * @throws UncheckedIOException when files cannot be read
     */
    public Map<String, String> changes(Path resources) {
        if (!Files.isDirectory(resources)) {
            throw new IllegalArgumentException("`" + resources.toAbsolutePath() + "` must be a folder, but is none.");
        }
        try {
            return Collections.unmodifiableMap(list.changes(resources));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Vendor files in `" + resources.toAbsolutePath() + "` cannot be read.", unreadable);
        }
    }

    /**
     * Fails when the provider is older than its files. For tests of vendors.
     *
     * @param resources the folder that the vendor's files are in, {@code src/main/resources} for most
     * @throws AssertionError with each file that changed, and what to do about it
     * @throws IllegalArgumentException when {@code resources} is no folder
     * @throws UncheckedIOException when files cannot be read
     */
    public void requireUnchanged(Path resources) {
        Map<String, String> changes = changes(resources);
        if (!changes.isEmpty()) {
            throw new AssertionError("Code of `" + provider + "` must be as new as its files in `" + resources
                    + "`, but is older:" + lines(changes)
                    + "\nRun `mvn clean compile`; the goal `refresh` of modelwright-maven-plugin makes that needless.");
        }
    }

    private static String lines(Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(change -> "\n  `" + change.getKey() + "` " + change.getValue())
                .collect(Collectors.joining());
    }
}
