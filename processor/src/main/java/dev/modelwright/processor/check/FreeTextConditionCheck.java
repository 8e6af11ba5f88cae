package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.FieldType;
import java.util.List;

/** A condition on a text that users write freely holds for nearly nobody. */
final class FreeTextConditionCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            for (LocatedField field : form.fields()) {
                ConditionSite.groups(field).forEach(group -> group.forEach(site -> check(site, form, diagnostics)));
            }
        }
    }

    private static void check(ConditionSite site, Form form, Diagnostics diagnostics) {
        List<LocatedField> targets = form.declaring(site.condition().variable());
        boolean free = !targets.isEmpty() && targets.stream().allMatch(FreeTextConditionCheck::isFreeText);
        if (free) {
            diagnostics.report(
                    FormCode.FREE_TEXT_CONDITION,
                    site.variable().location(),
                    Visible.value(site.condition().variable()));
        }
    }

    private static boolean isFreeText(LocatedField field) {
        FieldType type = field.field().type();
        return field.isSound("type") && (type == FieldType.TEXT_INPUT || type == FieldType.SECRET_INPUT);
    }
}
