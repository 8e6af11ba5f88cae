package dev.modelwright.samples.benchmark.start;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.PredefinedModel;
import dev.modelwright.schema.ProviderSchema;
import java.util.ArrayList;
import java.util.List;

/** Asks the registry for all that vendors say of themselves, their forms with it, and for the names of all models, as a list shows them. */
final class FromNames {

    private FromNames() {}

    public static void main(String[] arguments) throws Exception {
        Catalogue.load(FromNames::load);
    }

    private static Catalogue.Loaded load() {
        List<ProviderSchema> vendors = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ModelProvider provider : ModelProviders.load().all()) {
            ProviderSchema vendor = provider.schema();
            vendors.add(vendor);
            for (ModelKind kind : vendor.supportedKinds()) {
                for (PredefinedModel model : vendor.predefined(kind)) {
                    names.add(model.model());
                }
            }
        }
        return new Catalogue.Loaded(names.size(), List.of(vendors, names));
    }
}
