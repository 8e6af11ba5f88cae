package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.ConfigurationMethod;
import java.util.List;
import java.util.Optional;

/**
 * The two credential forms of a vendor.
 *
 * @param provider the form that serves all predefined models
 * @param model the form of one customizable model
 */
record Forms(Optional<LocatedForm> provider, Optional<LocatedForm> model) {

    private static final String PROVIDER_KEY = "provider_credential_schema";

    /** Returns the forms as declared, or with the provider form as model form where only that can be meant. */
    static Forms of(
            Optional<LocatedForm> provider,
            Optional<LocatedForm> model,
            List<ConfigurationMethod> methods,
            YamlMapping root,
            Diagnostics diagnostics) {
        boolean misplaced =
                model.isEmpty() && provider.isPresent() && methods.contains(ConfigurationMethod.CUSTOMIZABLE_MODEL);
        if (!misplaced) {
            return new Forms(provider, model);
        }
        Optional<YamlEntry> entry = root.entry(PROVIDER_KEY);
        entry.ifPresent(found ->
                diagnostics.report(ReadingCode.MISPLACED_SCHEMA, found.key().location()));
        boolean shared = methods.contains(ConfigurationMethod.PREDEFINED_MODEL);
        return new Forms(shared ? provider : Optional.empty(), provider);
    }

    Forms withoutImplicitVariables(Diagnostics diagnostics) {
        return new Forms(provider, model.map(form -> ImplicitVariables.removedFrom(form, diagnostics)));
    }
}
