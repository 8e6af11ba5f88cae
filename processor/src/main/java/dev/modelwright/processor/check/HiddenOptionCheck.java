package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;

/** An option must be shown in some case in which its field is, and the default option in each. */
final class HiddenOptionCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            for (LocatedField field : form.fields()) {
                if (field.isSound("options", "show_on", "default")) {
                    checkOptions(field, diagnostics);
                    checkDefault(field, provider.schema().supportedKinds(), diagnostics);
                }
            }
        }
    }

    private static void checkOptions(LocatedField located, Diagnostics diagnostics) {
        List<FieldOption> options = located.field().options();
        for (int i = 0; i < options.size(); i++) {
            if (Form.exclude(located.field().showOn(), options.get(i).showOn())) {
                YamlNode option = Places.element(located.at("options"), i);
                diagnostics.report(
                        FormCode.HIDDEN_OPTION,
                        Places.at(option, "show_on").location(),
                        Visible.value(options.get(i).value()),
                        Visible.value(located.field().variable()));
            }
        }
    }

    private static void checkDefault(LocatedField located, List<ModelKind> kinds, Diagnostics diagnostics) {
        CredentialField field = located.field();
        Optional<String> start = field.defaultValue().filter(value -> isOption(field, value));
        Optional<ModelKind> without = kinds.stream()
                .filter(kind -> start.isPresent() && isPossible(field.showOn(), kind))
                .filter(kind -> field.options().stream()
                        .filter(option -> option.value().equals(start.get()))
                        .noneMatch(option -> isPossible(option.showOn(), kind)))
                .findFirst();
        without.ifPresent(kind -> diagnostics.report(
                FormCode.HIDDEN_DEFAULT,
                located.at("default").location(),
                Visible.value(field.variable()),
                Visible.value(start.orElse("")),
                kind.wireName()));
    }

    private static boolean isOption(CredentialField field, String value) {
        return field.options().stream().anyMatch(option -> option.value().equals(value));
    }

    private static boolean isPossible(List<Condition> conditions, ModelKind kind) {
        return conditions.stream()
                .filter(condition -> condition.variable().equals(Condition.MODEL_TYPE))
                .allMatch(condition -> condition.value().equals(kind.wireName()));
    }
}
