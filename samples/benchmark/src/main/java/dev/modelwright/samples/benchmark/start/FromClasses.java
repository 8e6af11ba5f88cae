package dev.modelwright.samples.benchmark.start;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;

/** Asks the registry, which finds generated classes. */
final class FromClasses {

    private FromClasses() {}

    public static void main(String[] arguments) throws Exception {
        Catalogue.load(FromClasses::load);
    }

    private static Catalogue.Loaded load() {
        List<ModelSchema> models = new ArrayList<>();
        for (ModelProvider provider : ModelProviders.load().all()) {
            models.addAll(provider.schema().models());
        }
        return new Catalogue.Loaded(models.size(), models);
    }
}
