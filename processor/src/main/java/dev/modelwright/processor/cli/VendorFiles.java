package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds vendor files. Links to folders are not followed, and what has a name that begins with a dot is left out. A plugin has its
 * vendor files in one place: what looks like another beside its models is a stray copy, which nobody reads.
 */
final class VendorFiles {

    private static final int DEEPEST = 32;
    private static final String PLUGIN_FOLDER = "provider";

    private final Collection<String> troubles;

    /** Creates a finder that adds to {@code troubles} what cannot be read or holds nothing. */
    VendorFiles(Collection<String> troubles) {
        this.troubles = troubles;
    }

    /** Returns the vendor files below the folders, in the order of their paths, each once. */
    List<Path> below(List<String> folders) {
        TreeSet<Path> found = new TreeSet<>();
        folders.forEach(folder -> found.addAll(below(folder)));
        return List.copyOf(found);
    }

    /** Returns what {@link #below} returns, but does not mind folders that hold nothing or do not exist. */
    List<Path> ifAnyBelow(List<String> folders) {
        TreeSet<Path> found = new TreeSet<>();
        folders.forEach(name -> folder(name).ifPresent(folder -> found.addAll(collect(folder))));
        return List.copyOf(found);
    }

    private List<Path> below(String name) {
        Optional<Path> folder = folder(name);
        if (folder.isEmpty()) {
            troubles.add(Visible.value(name) + " must be a folder, but is none.");
            return List.of();
        }
        int before = troubles.size();
        List<Path> found = collect(folder.get());
        if (found.isEmpty() && troubles.size() == before) {
            troubles.add(
                    Visible.value(name) + " must hold a vendor file, but there is none with `provider:` in a folder"
                            + " `provider`, and none with `provider:` and `supported_model_types:` elsewhere.");
        }
        return found;
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name).toAbsolutePath().normalize()).filter(Files::isDirectory);
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    private List<Path> collect(Path folder) {
        List<Path> found = new ArrayList<>();
        collect(folder, 0, true, found);
        return found;
    }

    private void collect(Path folder, int depth, boolean flat, List<Path> found) {
        List<Path> named = Manifest.vendorFiles(folder);
        found.addAll(named);
        boolean flatBelow = flat && named.isEmpty() && !isPlugin(folder);
        for (Path entry : entries(folder)) {
            if (depth < DEEPEST && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                collect(entry, depth + 1, flatBelow, found);
            } else if (isVendor(entry, flatBelow)) {
                found.add(entry);
            }
        }
    }

    private boolean isPlugin(Path folder) {
        Path files = folder.resolve(PLUGIN_FOLDER);
        return Files.isDirectory(files, LinkOption.NOFOLLOW_LINKS)
                && entries(files).stream().anyMatch(file -> isVendor(file, false));
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return unreadable(folder);
        }
    }

    private boolean isVendor(Path file, boolean flat) {
        Path folder = file.getParent();
        boolean inPlugin = folder != null && folder.endsWith(PLUGIN_FOLDER);
        if (!flat && !inPlugin || !file.toString().endsWith(".yaml") || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            TopLevelKeys keys = TopLevelKeys.of(file);
            return keys.has("provider") && (inPlugin || keys.has("supported_model_types"));
        } catch (IOException unreadable) {
            unreadable(file);
            return false;
        }
    }

    private List<Path> unreadable(Path path) {
        troubles.add(Visible.value(Finding.shown(path)) + " cannot be read.");
        return List.of();
    }
}
