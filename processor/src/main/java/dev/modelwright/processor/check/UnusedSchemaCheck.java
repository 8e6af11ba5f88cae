package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.schema.ConfigurationMethod;
import java.util.Optional;

/** A credential form serves one configuration method, and nobody ever sees it without that. */
final class UnusedSchemaCheck implements SchemaCheck {

    private static final String PROVIDER_FORM = "provider_credential_schema";
    private static final String MODEL_FORM = "model_credential_schema";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        boolean offersNothing = provider.schema().methods().isEmpty();
        if (offersNothing || !provider.isSound("configurate_methods", PROVIDER_FORM, MODEL_FORM)) {
            return;
        }
        check(MODEL_FORM, ConfigurationMethod.CUSTOMIZABLE_MODEL, provider, diagnostics);
        boolean standsIn = provider.node().value(MODEL_FORM).isEmpty()
                && provider.schema().modelForm().isPresent();
        if (!standsIn) {
            check(PROVIDER_FORM, ConfigurationMethod.PREDEFINED_MODEL, provider, diagnostics);
        }
    }

    private static void check(
            String key, ConfigurationMethod method, LocatedProvider provider, Diagnostics diagnostics) {
        Optional<YamlEntry> form =
                provider.node().entry(key).filter(entry -> !entry.value().isNull());
        if (form.isPresent() && !provider.schema().methods().contains(method)) {
            diagnostics.report(VendorCode.UNUSED_SCHEMA, form.get().key().location(), key, method.wireName());
        }
    }
}
