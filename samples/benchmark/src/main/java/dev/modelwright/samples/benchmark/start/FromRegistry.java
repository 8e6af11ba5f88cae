package dev.modelwright.samples.benchmark.start;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import java.util.List;

/** Asks the registry for the vendors alone, as a program does that calls one of them. */
final class FromRegistry {

    private FromRegistry() {}

    public static void main(String[] arguments) throws Exception {
        Catalogue.load(FromRegistry::load);
    }

    private static Catalogue.Loaded load() {
        List<ModelProvider> vendors = ModelProviders.load().all();
        return new Catalogue.Loaded(vendors.get(0).schema().models().size(), vendors);
    }
}
