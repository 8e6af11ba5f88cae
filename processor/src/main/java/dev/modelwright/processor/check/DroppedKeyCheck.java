package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Keys that vendors write, but that are lost on Dify's plugin runtime. Who writes our additions knows that. */
final class DroppedKeyCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            form.fields().forEach(field -> note(field.node(), "a credential field", diagnostics, "help", "url"));
        }
        value(provider.node(), "model_credential_schema")
                .flatMap(schema -> value(schema, "model"))
                .ifPresent(name -> note(name, "`model`", diagnostics, "help"));
        provider.models().forEach(model -> check(model, diagnostics));
    }

    private static void check(LocatedModel model, Diagnostics diagnostics) {
        model.rules().forEach(rule -> note(rule.node(), "a parameter rule", diagnostics, "show_on", "placeholder"));
        value(model.node(), "pricing")
                .ifPresent(pricing -> note(pricing, "`pricing`", diagnostics, "cached", "tiered_pricing"));
    }

    private static Optional<YamlNode> value(YamlNode node, String key) {
        return node instanceof YamlMapping mapping ? mapping.value(key) : Optional.empty();
    }

    private static void note(YamlNode node, String subject, Diagnostics diagnostics, String... keys) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().stream()
                    .map(YamlEntry::key)
                    .filter(key -> List.of(keys).contains(key.text()))
                    .forEach(key -> diagnostics.note(HintCode.DROPPED_KEY, key.location(), key.text(), subject));
        }
    }
}
