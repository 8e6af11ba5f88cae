package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A variable may be declared again only for another case, and none may take a reserved name. */
final class VariableCheck implements SchemaCheck {

    private static final String KEY = "variable";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> check(form, diagnostics));
    }

    private static void check(Form form, Diagnostics diagnostics) {
        Map<String, List<LocatedField>> before = new HashMap<>();
        for (LocatedField field : form.fields()) {
            if (field.isSound(KEY)) {
                String variable = field.field().variable();
                List<LocatedField> rivals = before.computeIfAbsent(variable, key -> new ArrayList<>());
                checkReserved(field, diagnostics);
                checkRivals(field, rivals, diagnostics);
                rivals.add(field);
            }
        }
    }

    private static void checkReserved(LocatedField field, Diagnostics diagnostics) {
        String variable = field.field().variable();
        if (variable.startsWith("__")) {
            YamlNode place = field.at(KEY);
            diagnostics.report(FormCode.RESERVED_VARIABLE, place.location(), Visible.value(variable));
        }
    }

    private static void checkRivals(LocatedField field, List<LocatedField> rivals, Diagnostics diagnostics) {
        Optional<LocatedField> rival = rivals.stream()
                .filter(other -> field.isSound("show_on") && other.isSound("show_on"))
                .filter(other ->
                        !Form.exclude(field.field().showOn(), other.field().showOn()))
                .findFirst();
        rival.ifPresent(other -> diagnostics.report(
                FormCode.DUPLICATE_VARIABLE,
                field.at(KEY).location(),
                Visible.value(field.field().variable()),
                other.at(KEY).location().line()));
    }
}
