package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;

/** A greatest length is for texts, and the default must keep to it. */
final class MaxLengthCheck implements SchemaCheck {

    private static final String KEY = "max_length";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> form.fields().forEach(field -> check(field, diagnostics)));
    }

    private static void check(LocatedField located, Diagnostics diagnostics) {
        CredentialField field = located.field();
        if (field.maxLength() == 0 || !located.isSound(KEY, "type", "default")) {
            return;
        }
        boolean text = field.type() == FieldType.TEXT_INPUT || field.type() == FieldType.SECRET_INPUT;
        int length = field.defaultValue()
                .map(value -> value.codePointCount(0, value.length()))
                .orElse(0);
        if (!text) {
            diagnostics.report(
                    FormCode.UNUSED_MAX_LENGTH,
                    located.at(KEY).location(),
                    Visible.value(field.variable()),
                    field.type().wireName());
        } else if (length > field.maxLength()) {
            diagnostics.report(
                    FormCode.DEFAULT_TOO_LONG,
                    located.at("default").location(),
                    Visible.value(field.variable()),
                    field.maxLength(),
                    length);
        }
    }
}
