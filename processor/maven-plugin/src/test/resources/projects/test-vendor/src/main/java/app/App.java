package app;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import java.util.List;

public final class App {

    private App() {}

    public static List<String> vendors() {
        return ModelProviders.load().all().stream().map(ModelProvider::id).toList();
    }
}
