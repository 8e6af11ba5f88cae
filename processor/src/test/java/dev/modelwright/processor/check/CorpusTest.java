package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.Severity;
import dev.modelwright.processor.schema.VendorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Vendor files as they are published work in Dify, so none may be refused. */
final class CorpusTest {

    private static final Path VENDORS = Path.of("..", "..", "shared", "corpus", "vendors");

    @Test
    void publishedVendorsHaveNoErrors(TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(VENDORS), "skipped: shared corpus is absent");
        List<Diagnostic> found = new ArrayList<>();
        for (Path file : vendorFiles()) {
            found.addAll(diagnostics(file));
        }
        found.forEach(warning -> reporter.publishEntry(warning.code().id(), warning.text()));
        assertThat(found).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    @Test
    void warningsAreThoseOfTheReferenceChecker() throws IOException {
        assumeTrue(Files.isDirectory(VENDORS), "skipped: shared corpus is absent");
        List<String> found = new ArrayList<>();
        for (Path file : vendorFiles()) {
            diagnostics(file).stream().map(CorpusTest::summary).forEach(found::add);
        }
        assertThat(found)
                .containsExactly(
                        "pattern-without-match azure_ai_studio.yaml:245:7",
                        "pattern-without-match azure_ai_studio.yaml:248:7",
                        "pattern-without-match azure_openai.yaml:577:9",
                        "pattern-without-match azure_openai.yaml:580:9",
                        "pattern-without-match azure_openai.yaml:583:9",
                        "pattern-without-match azure_openai.yaml:586:9",
                        "unknown-key cometapi.yaml:1:1",
                        "unknown-key deerapi.yaml:1:1",
                        "pattern-without-match nvidia_nim.yaml:86:9",
                        "unknown-key oci.yaml:2:1",
                        "pattern-without-match triton_inference_server.yaml:91:9");
    }

    private static List<Path> vendorFiles() throws IOException {
        try (Stream<Path> files = Files.walk(VENDORS, 3)) {
            List<Path> found = files.filter(file -> file.getParent().endsWith("provider"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSize(35);
            return found;
        }
    }

    private static List<Diagnostic> diagnostics(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String path = file.toAbsolutePath().normalize().toString();
        VendorFile.read(file.toString(), path, Files.readAllBytes(file), diagnostics)
                .ifPresent(provider -> SchemaChecks.run(provider, VendorFolder.of(file), diagnostics));
        return diagnostics.sorted();
    }

    private static String summary(Diagnostic diagnostic) {
        FileLocation place = (FileLocation) diagnostic.location();
        String file = Path.of(place.path()).getFileName().toString();
        return diagnostic.code().id() + " " + file + ":" + place.line() + ":" + place.column();
    }
}
