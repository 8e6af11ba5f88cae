package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acme.AcmeProvider;
import dev.modelwright.registry.VendorSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AppTest {

    @Test
    void theVendorOfTestsIsFound() {
        assertEquals(List.of(AcmeProvider.ID), App.vendors());
    }

    @Test
    void generatedCodeIsUpToDate() {
        VendorSources.of(AcmeProvider.class).requireUnchanged(Path.of("src/test/resources"));
    }
}
