package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ParameterType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that become the same Java constant: models of a kind, options of a parameter, options of a field. */
final class ConstantCheck implements SchemaCheck {

    private static final String OPTIONS = "options";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        checkModels(provider, diagnostics);
        Rules.each(provider, rule -> {
            if (rule.isSound(OPTIONS, "type", "use_template") && rule.rule().type() == ParameterType.STRING) {
                check(elements(rule.at(OPTIONS)), diagnostics);
            }
        });
        Form.of(provider)
                .forEach(form -> form.fields().stream()
                        .filter(field -> field.isSound(OPTIONS, "type")
                                && field.field().type().isChoice())
                        .forEach(field -> check(values(field), diagnostics)));
    }

    private static void checkModels(LocatedProvider provider, Diagnostics diagnostics) {
        for (ModelKind kind : ModelKind.values()) {
            check(
                    provider.models().stream()
                            .filter(model -> model.schema().kind() == kind && model.isSound("model"))
                            .map(model -> model.at("model"))
                            .toList(),
                    diagnostics);
        }
    }

    private static List<YamlNode> elements(YamlNode list) {
        return list instanceof YamlSequence sequence ? sequence.elements() : List.of();
    }

    private static List<YamlNode> values(LocatedField field) {
        return elements(field.at(OPTIONS)).stream()
                .map(option -> Places.at(option, "value"))
                .toList();
    }

    // Values that are equal are another check's.
    private static void check(List<YamlNode> values, Diagnostics diagnostics) {
        Map<String, YamlScalar> before = new HashMap<>();
        for (YamlNode node : values) {
            if (node instanceof YamlScalar value) {
                YamlScalar rival =
                        before.putIfAbsent(ConstantName.of(value.text()).orElse(value.text()), value);
                if (rival != null && !rival.text().equals(value.text())) {
                    diagnostics.report(
                            JavaCode.CONSTANT_COLLISION,
                            value.location(),
                            Visible.value(value.text()),
                            Visible.value(rival.text()),
                            Visible.value(rival.location().path()),
                            rival.location().line());
                }
            }
        }
    }
}
