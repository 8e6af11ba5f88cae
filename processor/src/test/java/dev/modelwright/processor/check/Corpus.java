package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published vendors. They lie beside the repository; {@code -Dmodelwright.corpus=FOLDER} names another place. Tests
 * that need them are skipped where they are absent.
 */
public record Corpus(Path root) {

    /** Returns the corpus; without it the test that asks is skipped. */
    public static Corpus find() {
        Path beside = Path.of("..", "..", "shared", "corpus");
        Corpus corpus = new Corpus(Path.of(System.getProperty("modelwright.corpus", beside.toString()))
                .toAbsolutePath()
                .normalize());
        assumeTrue(Files.isDirectory(corpus.vendors()), "skipped: shared corpus is absent");
        return corpus;
    }

    private Path vendors() {
        return root.resolve("vendors");
    }

    /** Returns the vendor files, one for each vendor, in the order of their names. */
    public List<Path> vendorFiles() throws IOException {
        try (Stream<Path> files = Files.walk(vendors(), 3)) {
            List<Path> found = files.filter(file -> file.getParent().endsWith("provider"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSize(35);
            return found;
        }
    }

    /** Reads and checks all vendors, and reports what it finds. */
    public List<LocatedProvider> read(Diagnostics diagnostics) throws IOException {
        List<LocatedProvider> vendors = new ArrayList<>();
        for (Path file : vendorFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            CheckedVendor.read(file.toString(), file.toString(), bytes, VendorFolder.of(file), diagnostics)
                    .ifPresent(vendors::add);
        }
        return vendors;
    }

    /** Returns the rows of a table, without its heading, as cells. */
    List<String[]> table(String name) throws IOException {
        return rows(root.resolve("expected").resolve(name));
    }

    static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
