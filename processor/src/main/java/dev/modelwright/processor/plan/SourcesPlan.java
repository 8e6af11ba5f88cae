package dev.modelwright.processor.plan;

import dev.modelwright.processor.check.VendorFolder;
import dev.modelwright.processor.resource.FoundFile;
import dev.modelwright.processor.resource.ResourceName;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedText;
import dev.modelwright.processor.schema.SourceFile;
import dev.modelwright.text.SourceHash;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a provider is generated from, so that a test can tell whether it still is.
 *
 * @param root the vendor's root, from the folder of resources, with slashes; a dot when they are the same
 * @param files the files that were read or missed, in the order of their paths
 * @param patterns the patterns of model files, from the root, in the order of the vendor file
 */
public record SourcesPlan(String root, List<SourceFile> files, List<String> patterns) {

    private static final String SAME = ".";

    public SourcesPlan {
        files = List.copyOf(files);
        patterns = List.copyOf(patterns);
    }

    /** Returns the sources of a vendor whose file was found under a name. */
    public static SourcesPlan of(ResourceName name, FoundFile found, LocatedProvider vendor) {
        Path path = Path.of(name.path()).normalize();
        Optional<Path> file = found.path().map(Path::toAbsolutePath).map(Path::normalize);
        Optional<Path> root = file.map(VendorFolder::of).flatMap(VendorFolder::root);
        if (file.isEmpty() || root.isEmpty()) {
            return new SourcesPlan(SAME, files(path, found, vendor), List.of());
        }
        String fromResources = slashes(ancestor(file.get(), path.getNameCount()).relativize(root.get()));
        return new SourcesPlan(
                fromResources.isEmpty() ? SAME : fromResources,
                files(root.get().relativize(file.get()), found, vendor),
                patterns(vendor));
    }

    private static Path ancestor(Path file, int generations) {
        Path ancestor = file;
        for (int i = 0; i < generations && ancestor.getParent() != null; i++) {
            ancestor = ancestor.getParent();
        }
        return ancestor;
    }

    private static List<SourceFile> files(Path vendorFile, FoundFile found, LocatedProvider vendor) {
        SourceFile own = new SourceFile(slashes(vendorFile), Optional.of(SourceHash.of(found.bytes())));
        return Stream.concat(Stream.of(own), vendor.predefined().files().stream())
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }

    private static List<String> patterns(LocatedProvider vendor) {
        return vendor.sections().stream()
                .flatMap(section -> section.patterns().stream())
                .map(LocatedText::text)
                .distinct()
                .toList();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
