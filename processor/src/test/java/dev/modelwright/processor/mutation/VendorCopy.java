package dev.modelwright.processor.mutation;

import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies of a vendor's folder, and what is found in them, notes included. */
final class VendorCopy {

    private VendorCopy() {}

    /** Copies the files that are wanted, given by their paths from the root. */
    static void copy(Path source, Path target, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path relative = source.relativize(file);
                if (wanted.test(relative)) {
                    Path copied = target.resolve(relative.toString());
                    Files.createDirectories(copied.getParent());
                    Files.copy(file, copied);
                }
            }
        }
    }

    /** Reads and checks a vendor as the command line does. */
    static List<Diagnostic> findings(Path vendorFile) {
        Diagnostics diagnostics = new Diagnostics();
        CheckedVendor.read(vendorFile, diagnostics);
        return diagnostics.sorted();
    }
}
