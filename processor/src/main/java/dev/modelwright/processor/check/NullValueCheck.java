package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.WireNamed;
import java.util.Optional;
import java.util.Set;

/** A key without a value is as good as none, but for a rule that starts from a template. */
final class NullValueCheck implements SchemaCheck {

    private static final Set<String> OVERRIDES = Set.of("default", "min", "max", "precision", "help", "options");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        check(provider.node(), diagnostics);
        provider.models().forEach(model -> check(model.node(), diagnostics));
    }

    // The reader has a limit on depth, so that this ends.
    private static void check(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlSequence sequence) {
            sequence.elements().forEach(element -> check(element, diagnostics));
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (entry.value().isNull()
                        && !diagnostics.isReported(entry.key().location())) {
                    note(mapping, entry, diagnostics);
                }
                check(entry.value(), diagnostics);
            }
        }
    }

    private static void note(YamlMapping mapping, YamlEntry entry, Diagnostics diagnostics) {
        String key = entry.key().text();
        Optional<ParameterTemplate> template = template(mapping).filter(found -> OVERRIDES.contains(key));
        if (template.isPresent()) {
            diagnostics.note(
                    HintCode.NULL_OVERRIDE,
                    entry.value().location(),
                    key,
                    template.get().wireName());
        } else {
            diagnostics.note(HintCode.NULL_VALUE, entry.value().location(), key);
        }
    }

    private static Optional<ParameterTemplate> template(YamlMapping rule) {
        return rule.value("use_template")
                .filter(YamlScalar.class::isInstance)
                .flatMap(name -> WireNamed.find(ParameterTemplate.class, ((YamlScalar) name).text()));
    }
}
