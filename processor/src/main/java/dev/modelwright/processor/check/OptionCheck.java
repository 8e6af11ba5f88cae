package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A choice must offer options, each once for a case; other fields have no use for them. */
final class OptionCheck implements SchemaCheck {

    private static final String KEY = "options";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> form.fields().forEach(field -> check(field, diagnostics)));
    }

    private static void check(LocatedField located, Diagnostics diagnostics) {
        CredentialField field = located.field();
        if (!located.isSound(KEY, "type")) {
            return;
        }
        String name = Visible.value(field.variable());
        String type = field.type().wireName();
        if (field.type().isChoice() && field.options().isEmpty()) {
            YamlNode place = located.node().value(KEY).orElse(located.at("type"));
            diagnostics.report(FormCode.MISSING_OPTIONS, place.location(), name, type);
        } else if (!field.type().isChoice() && !field.options().isEmpty()) {
            diagnostics.report(FormCode.UNUSED_OPTIONS, located.at(KEY).location(), name, type);
        } else {
            checkRivals(located, diagnostics);
        }
    }

    private static void checkRivals(LocatedField located, Diagnostics diagnostics) {
        Map<String, List<Integer>> before = new HashMap<>();
        List<FieldOption> options = located.field().options();
        for (int index = 0; index < options.size(); index++) {
            FieldOption option = options.get(index);
            List<Integer> rivals = before.computeIfAbsent(option.value(), key -> new ArrayList<>());
            for (int rival : rivals) {
                if (!Form.exclude(option.showOn(), options.get(rival).showOn())) {
                    report(located, index, rival, diagnostics);
                    break;
                }
            }
            rivals.add(index);
        }
    }

    private static void report(LocatedField located, int index, int rival, Diagnostics diagnostics) {
        diagnostics.report(
                FormCode.DUPLICATE_OPTION,
                value(located, index).location(),
                Visible.value(located.field().options().get(index).value()),
                value(located, rival).location().line());
    }

    private static YamlNode value(LocatedField located, int index) {
        return Places.at(Places.element(located.at(KEY), index), "value");
    }
}
