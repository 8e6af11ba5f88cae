package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.ParameterTemplate;
import java.util.Optional;

/** Who asks for answers that keep to a JSON schema must be able to give the schema, and the other way round. */
final class ResponseFormatCheck implements SchemaCheck {

    private static final String FORMAT = ParameterTemplate.RESPONSE_FORMAT.wireName();
    private static final String SCHEMA = ParameterTemplate.JSON_SCHEMA.wireName();

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            boolean complete =
                    model.rules().stream().allMatch(rule -> rule.isSound("name", "type", "use_template", "options"));
            if (complete) {
                check(model, diagnostics);
            }
        }
    }

    private static void check(LocatedModel model, Diagnostics diagnostics) {
        Optional<LocatedRule> schema =
                model.rules().stream().filter(ResponseFormatCheck::isSchema).findFirst();
        Optional<LocatedRule> format = model.rules().stream()
                .filter(rule -> rule.rule().name().equals(FORMAT))
                .findFirst();
        boolean offered = format.filter(ResponseFormatCheck::offersSchema).isPresent();
        // The options of the template are those of another age; who kept them may still read the schema.
        boolean closed = format.flatMap(rule -> Rules.own(rule, "options")).isPresent();
        if (offered && schema.isEmpty()) {
            report(ParameterCode.MISSING_JSON_SCHEMA, Places.named(format.get().at("options"), SCHEMA), diagnostics);
        } else if (schema.isPresent() && !offered && closed) {
            report(ParameterCode.UNUSED_JSON_SCHEMA, schema.get().at("name"), diagnostics);
        }
    }

    static boolean isSchema(LocatedRule rule) {
        return rule.rule().name().equals(SCHEMA)
                || rule.rule()
                        .template()
                        .filter(ParameterTemplate.JSON_SCHEMA::equals)
                        .isPresent();
    }

    static boolean offersSchema(LocatedRule rule) {
        return rule.rule().options().contains(SCHEMA);
    }

    private static void report(DiagnosticCode code, YamlNode place, Diagnostics diagnostics) {
        diagnostics.report(code, place.location());
    }
}
