package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BothTest {

    @Test
    void bothVendorsAreFound() {
        assertEquals(List.of("north", "south"), ModelProviders.load().all().stream().map(ModelProvider::id).toList());
    }
}
