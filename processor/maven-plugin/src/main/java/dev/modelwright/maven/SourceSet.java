package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is compiled together, and the folders that vendor files are in.
 *
 * @param project where the project is
 * @param sources folders of Java files
 * @param resources folders whose files are copied to {@code output}
 * @param more other folders with vendor files
 * @param output where compiled classes are written
 */
record SourceSet(Project project, List<Path> sources, List<Path> resources, List<Path> more, Path output) {

    SourceSet {
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
        more = List.copyOf(more);
    }

    Snapshot snapshot() throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : VendorFiles.below(folders(), project.target())) {
            hashes.put(project.name(file), ContentHash.of(file));
        }
        return new Snapshot(hashes);
    }

    /**
     * Deletes copies of resources that are no longer there. Maven keeps them, and the processor, which looks at compiled output
     * last, would read them.
     */
    void deleteCopies(List<String> removed) throws IOException {
        for (String name : removed) {
            for (Path copied : copied(project.path(name))) {
                if (resources.stream().noneMatch(root -> Files.exists(root.resolve(copied)))) {
                    Files.deleteIfExists(output.resolve(copied));
                }
            }
        }
    }

    private List<Path> copied(Path file) {
        return resources.stream()
                .filter(file::startsWith)
                .map(root -> root.relativize(file))
                .toList();
    }

    // A folder that holds the whole project, from which single files are copied, holds the output of the build as well.
    private Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        Stream.of(sources, besideSources(), resources)
                .flatMap(List::stream)
                .filter(folder -> !project.isWithin(folder))
                .forEach(folders::add);
        folders.addAll(more);
        return folders;
    }

    // The processor looks there first, whatever the POM says about resources.
    private List<Path> besideSources() {
        List<Path> beside = new ArrayList<>();
        sources.forEach(source -> beside.add(source.resolveSibling("resources")));
        return beside;
    }
}
