package dev.modelwright.maven;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Vendor files as they were at one time.
 *
 * @param hashes the hash of each file's content, by the file's path from the project
 */
record Snapshot(SortedMap<String, String> hashes) {

    private static final int HASH_LENGTH = 64;

    Snapshot {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Reads what {@link #write} wrote; empty when there is nothing, or nothing that makes sense. */
    static Optional<Snapshot> read(Path file) throws IOException {
        try {
            return parse(Files.readAllLines(file));
        } catch (NoSuchFileException | CharacterCodingException unusable) {
            return Optional.empty();
        }
    }

    private static Optional<Snapshot> parse(List<String> lines) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : lines) {
            if (line.indexOf(' ') != HASH_LENGTH) {
                return Optional.empty();
            }
            hashes.put(line.substring(HASH_LENGTH + 1), line.substring(0, HASH_LENGTH));
        }
        return Optional.of(new Snapshot(hashes));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                hashes.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    /** Returns the files that were added, removed or edited after an earlier snapshot, in the order of their paths. */
    List<String> changedSince(Snapshot earlier) {
        Stream<String> here =
                hashes.keySet().stream().filter(path -> !hashes.get(path).equals(earlier.hashes.get(path)));
        return Stream.concat(here, removedSince(earlier).stream()).sorted().toList();
    }

    /** Returns the files that an earlier snapshot has and this one has not. */
    List<String> removedSince(Snapshot earlier) {
        return earlier.hashes.keySet().stream()
                .filter(path -> !hashes.containsKey(path))
                .toList();
    }
}
