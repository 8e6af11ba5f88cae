package dev.modelwright.samples.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VendorsTest {

    @TempDir
    private Path folder;

    @Test
    void vendorsAreMadeUpWithoutFault() throws IOException {
        Vendors vendors = Vendors.find(folder.resolve("absent"), folder);
        assertThat(vendors.files()).hasSize(35);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(CheckedVendor.read(vendors.files().get(0), diagnostics)).isPresent();
        assertThat(Lint.standard().apply(diagnostics.sorted())).isEmpty();
    }

    @Test
    void fewAreSpreadAndManyComeAgain() {
        Vendors vendors = new Vendors("test", List.of(Path.of("a"), Path.of("b"), Path.of("c")));
        assertThat(vendors.choose(1)).containsExactly(Path.of("b"));
        assertThat(vendors.choose(4)).containsExactly(Path.of("a"), Path.of("b"), Path.of("c"), Path.of("a"));
    }

    @Test
    void vendorThatComesAgainHasAnotherId() throws IOException {
        Path file = MadeUpVendor.write(folder.resolve("vendors"), 1).get(0);
        ProcessorJars none = new ProcessorJars("none", List.of(), List.of());
        VendorProject.write(folder.resolve("project"), none, List.of(file, file));
        assertThat(folder.resolve("project/resources/vendor1/provider/made_up.yaml"))
                .content()
                .startsWith("provider: vendor1\n");
        assertThat(Files.exists(folder.resolve("project/src/bench/vendor1/Vendor.java")))
                .isTrue();
    }
}
