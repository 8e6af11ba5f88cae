package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.Words;
import dev.modelwright.schema.FieldOption;
import java.util.List;
import java.util.Set;

/** A choice is between several things, one of which is there to begin with; one between yes and no is a switch. */
final class ChoiceCheck implements SchemaCheck {

    private static final String OPTIONS = "options";
    private static final String TYPE = "type";

    private static final Set<Set<String>> BOOLEANS = Set.of(
            Set.of("true", "false"),
            Set.of("yes", "no"),
            Set.of("on", "off"),
            Set.of("enabled", "disabled"),
            Set.of("enable", "disable"),
            Set.of("support", "no_support"),
            Set.of("support", "not_support"),
            Set.of("supported", "not_supported"),
            Set.of("supported", "unsupported"));

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            form.fields().stream()
                    .filter(field -> field.isSound("variable", TYPE, OPTIONS, "default", "required"))
                    .filter(field -> field.field().type().isChoice())
                    .forEach(field -> check(field, diagnostics));
        }
    }

    private static void check(LocatedField located, Diagnostics diagnostics) {
        String name = Visible.value(located.field().variable());
        List<String> values =
                located.field().options().stream().map(FieldOption::value).toList();
        boolean preset = located.field().defaultValue().isPresent();
        if (values.size() == 1) {
            located.node()
                    .entry(OPTIONS)
                    .ifPresent(options -> diagnostics.note(
                            HintCode.SINGLE_OPTION, options.key().location(), name, Visible.value(values.get(0))));
        }
        if (BOOLEANS.contains(Set.copyOf(values))) {
            diagnostics.note(HintCode.BOOLEAN_CHOICE, located.at(TYPE).location(), name, Words.list(values));
        }
        if (values.size() > 1 && located.field().required() && !preset) {
            diagnostics.note(HintCode.CHOICE_WITHOUT_DEFAULT, located.at(TYPE).location(), name);
        }
    }
}
