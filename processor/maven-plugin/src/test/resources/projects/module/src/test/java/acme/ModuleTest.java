package acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.registry.VendorSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModuleTest {

    @Test
    void everythingIsInNamedModules() {
        assertEquals("acme", AcmeProvider.class.getModule().getName());
        assertEquals("dev.modelwright.runtime", ModelProvider.class.getModule().getName());
    }

    @Test
    void theProviderIsFoundThroughItsModule() {
        assertEquals(List.of("acme"), ModelProviders.load().all().stream().map(ModelProvider::id).toList());
    }

    @Test
    void generatedCodeIsUpToDate() {
        VendorSources.of(AcmeProvider.class).requireUnchanged(Path.of("src/main/resources"));
    }
}
