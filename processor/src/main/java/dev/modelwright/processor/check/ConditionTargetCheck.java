package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.Words;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.WireNamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition must name another field, or an implicit variable where there is one, and a value that it can have. */
final class ConditionTargetCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            for (LocatedField field : form.fields()) {
                ConditionSite.groups(field)
                        .forEach(group -> group.forEach(site -> check(site, form, provider, diagnostics)));
            }
        }
    }

    private static void check(ConditionSite site, Form form, LocatedProvider provider, Diagnostics diagnostics) {
        String variable = site.condition().variable();
        boolean implicit = variable.equals(Condition.MODEL_TYPE) || variable.equals(Condition.MODEL_NAME);
        if (!implicit) {
            checkField(site, form, diagnostics);
        } else if (!form.ofModel()) {
            diagnostics.report(FormCode.KIND_CONDITION, site.variable().location(), variable);
        } else if (variable.equals(Condition.MODEL_TYPE) && provider.isSound("supported_model_types")) {
            checkKind(site, provider.schema().supportedKinds(), diagnostics);
        }
    }

    private static void checkKind(ConditionSite site, List<ModelKind> supported, Diagnostics diagnostics) {
        String value = site.condition().value();
        Optional<ModelKind> kind = WireNamed.find(ModelKind.class, value);
        if (kind.isEmpty()) {
            reportImpossible(site, supported.stream().map(ModelKind::wireName).toList(), diagnostics);
        } else if (!supported.contains(kind.get())) {
            diagnostics.report(FormCode.UNSUPPORTED_KIND, site.value().location(), value);
        }
    }

    private static void checkField(ConditionSite site, Form form, Diagnostics diagnostics) {
        List<LocatedField> targets = form.declaring(site.condition().variable());
        if (targets.isEmpty()) {
            checkUnknown(site, form, diagnostics);
        } else if (targets.stream().allMatch(ConditionTargetCheck::isClosed)) {
            List<String> values =
                    targets.stream().flatMap(target -> values(target).stream()).toList();
            if (!values.contains(site.condition().value())) {
                reportImpossible(site, values, diagnostics);
            }
        }
    }

    private static void checkUnknown(ConditionSite site, Form form, Diagnostics diagnostics) {
        if (!form.isComplete()) {
            return;
        }
        List<String> names = new ArrayList<>(
                form.fields().stream().map(field -> field.field().variable()).toList());
        if (form.ofModel()) {
            names.addAll(List.of(Condition.MODEL_TYPE, Condition.MODEL_NAME));
        }
        String variable = site.condition().variable();
        diagnostics.report(
                FormCode.UNKNOWN_VARIABLE,
                site.variable().location(),
                Visible.value(variable),
                NearNames.hint(variable, names));
    }

    private static boolean isClosed(LocatedField field) {
        boolean sound = field.isSound("type", "options");
        return sound
                && (field.field().type() == FieldType.SWITCH || !values(field).isEmpty());
    }

    private static List<String> values(LocatedField field) {
        return switch (field.field().type()) {
            case SWITCH -> List.of("true", "false");
            case SELECT, RADIO ->
                field.field().options().stream().map(FieldOption::value).toList();
            case TEXT_INPUT, SECRET_INPUT -> List.of();
        };
    }

    private static void reportImpossible(ConditionSite site, List<String> allowed, Diagnostics diagnostics) {
        String value = site.condition().value();
        diagnostics.report(
                FormCode.IMPOSSIBLE_VALUE,
                site.value().location(),
                Visible.value(site.condition().variable()),
                Words.list(allowed),
                Visible.value(value),
                NearNames.hint(value, allowed));
    }
}
