package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlSequence;
import dev.modelwright.schema.ConfigurationMethod;

/** Each configuration method needs its credential form. */
final class CredentialSchemaCheck implements SchemaCheck {

    private static final String METHODS = "configurate_methods";
    private static final String PROVIDER_FORM = "provider_credential_schema";
    private static final String MODEL_FORM = "model_credential_schema";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        if (!provider.isSound(METHODS, PROVIDER_FORM, MODEL_FORM)) {
            return;
        }
        if (declares(provider, ConfigurationMethod.CUSTOMIZABLE_MODEL)
                && provider.schema().modelForm().isEmpty()) {
            report(VendorCode.MISSING_MODEL_SCHEMA, ConfigurationMethod.CUSTOMIZABLE_MODEL, provider, diagnostics);
        }
        if (declares(provider, ConfigurationMethod.PREDEFINED_MODEL)
                && provider.schema().providerForm().isEmpty()) {
            report(VendorCode.MISSING_PROVIDER_SCHEMA, ConfigurationMethod.PREDEFINED_MODEL, provider, diagnostics);
        }
    }

    private static boolean declares(LocatedProvider provider, ConfigurationMethod method) {
        return provider.schema().methods().contains(method);
    }

    private static void report(
            DiagnosticCode code, ConfigurationMethod method, LocatedProvider provider, Diagnostics diagnostics) {
        YamlNode methods = provider.at(METHODS);
        YamlNode place = methods instanceof YamlSequence sequence
                ? sequence.elements().stream()
                        .filter(element -> element.describe().equals("`" + method.wireName() + "`"))
                        .findFirst()
                        .orElse(methods)
                : methods;
        diagnostics.report(code, place.location());
    }
}
