package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.ModelKind;
import java.util.Set;

/** A vendor that offers nothing but predefined models must ship some of each kind. */
final class ModelPresenceCheck implements SchemaCheck {

    private static final String KINDS = "supported_model_types";
    private static final String METHODS = "configurate_methods";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Set<ConfigurationMethod> methods = provider.schema().methods();
        if (!provider.isSound(KINDS, METHODS, "models") || !methods.contains(ConfigurationMethod.PREDEFINED_MODEL)) {
            return;
        }
        if (provider.node().value("models").isEmpty()) {
            String method = ConfigurationMethod.PREDEFINED_MODEL.wireName();
            diagnostics.report(
                    ModelFileCode.NO_MODELS,
                    Places.named(provider.at(METHODS), method).location());
        } else if (methods.size() == 1 && folder.root().isPresent()) {
            provider.schema().supportedKinds().stream()
                    .filter(kind -> !hasModels(provider, kind))
                    .forEach(kind -> diagnostics.report(
                            ModelFileCode.KIND_WITHOUT_MODELS,
                            Places.named(provider.at(KINDS), kind.wireName()).location(),
                            kind.wireName()));
        }
    }

    // A model that cannot be read was there, and so was one that says another kind than its section.
    private static boolean hasModels(LocatedProvider provider, ModelKind kind) {
        boolean inSection = provider.predefined().sections().stream()
                .filter(section -> section.section().kind() == kind)
                .anyMatch(section -> !section.models().isEmpty() || !section.isComplete());
        return inSection
                || provider.models().stream().anyMatch(model -> model.schema().kind() == kind);
    }
}
