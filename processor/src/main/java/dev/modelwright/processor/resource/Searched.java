package dev.modelwright.processor.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The places that a search has looked at, in order, and what could not be read there. Not thread-safe. */
final class Searched {

    // More is refused later, with a place; reading stops early so that a huge file costs nothing.
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int MOST_NEIGHBOURS = 1_000;

    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> neighbours = new TreeSet<>();
    private final List<String> unreadable = new ArrayList<>();

    Optional<FoundFile> file(Path root, ResourceName name, boolean isCopy) {
        Path file = root.resolve(name.path()).normalize();
        places.add(file.toString());
        if (!Files.exists(file)) {
            addNeighbours(file);
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            unreadable.add(file + " is a folder");
            return Optional.empty();
        }
        return read(file, isCopy);
    }

    void add(String place) {
        places.add(place);
    }

    String places() {
        return String.join(", ", places);
    }

    /** Returns the names of YAML files that stand where the file was looked for. */
    Set<String> neighbours() {
        return Collections.unmodifiableSet(neighbours);
    }

    private void addNeighbours(Path file) {
        try (Stream<Path> files = Files.list(file.getParent())) {
            files.map(found -> found.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .limit(MOST_NEIGHBOURS)
                    .forEach(neighbours::add);
        } catch (IOException | UncheckedIOException noSuchFolder) {
            // Nothing stands there, so nothing can have been meant.
        }
    }

    Optional<String> unreadable() {
        return unreadable.stream().findFirst();
    }

    private Optional<FoundFile> read(Path file, boolean isCopy) {
        try (var input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(MOST_BYTES);
            return Optional.of(new FoundFile(file.toAbsolutePath().toString(), bytes, Optional.of(file), isCopy));
        } catch (IOException cannotRead) {
            unreadable.add(file + " cannot be opened");
            return Optional.empty();
        }
    }
}
