package com.example.canyon;

import dev.modelwright.registry.VendorSources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Build tools that look at Java files only do not notice that YAML changed. */
class GeneratedCodeTest {

    @Test
    void generatedCodeIsAsNewAsTheVendorsFiles() {
        VendorSources.of(CanyonProvider.class).requireUnchanged(Path.of("src/main/resources"));
    }
}
