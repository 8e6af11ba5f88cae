package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;

/** Dify's daemon and its SDK disagree on fields that do not say whether they are required. */
final class UnstatedRequiredCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> form.fields().forEach(field -> check(field, diagnostics)));
    }

    private static void check(LocatedField field, Diagnostics diagnostics) {
        boolean stated =
                field.node().value("required").filter(value -> !value.isNull()).isPresent();
        if (!stated && field.isSound("variable")) {
            diagnostics.report(
                    HintCode.UNSTATED_REQUIRED,
                    field.at("variable").location(),
                    Visible.value(field.field().variable()));
        }
    }
}
