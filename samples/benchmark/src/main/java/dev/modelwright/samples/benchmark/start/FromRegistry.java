package dev.modelwright.samples.benchmark.start;

import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.List;

/** Asks the registry for all vendors, and, where one is named, that one for its first language model, as a program does that calls it. */
final class FromRegistry {

    private FromRegistry() {}

    public static void main(String[] arguments) throws Exception {
        Catalogue.load(() -> load(arguments));
    }

    private static Catalogue.Loaded load(String[] wanted) {
        ModelProviders vendors = ModelProviders.load();
        List<Object> known = new ArrayList<>(List.of(vendors));
        for (String vendor : wanted) {
            known.add(vendors.provider(vendor)
                    .schema()
                    .predefined(ModelKind.LLM)
                    .get(0)
                    .schema());
        }
        return new Catalogue.Loaded(wanted.length, known);
    }
}
