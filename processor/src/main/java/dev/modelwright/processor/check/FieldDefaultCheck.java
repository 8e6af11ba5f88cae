package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.Words;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.List;

/** The default of a credential field must be a value that users could give, and no secret. */
final class FieldDefaultCheck implements SchemaCheck {

    private static final String KEY = "default";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> form.fields().forEach(field -> check(field, diagnostics)));
    }

    private static void check(LocatedField located, Diagnostics diagnostics) {
        if (!located.isSound("type")) {
            return;
        }
        CredentialField field = located.field();
        boolean formatted = field.format() != ValueFormat.TEXT;
        if (formatted && field.type() != FieldType.TEXT_INPUT) {
            diagnostics.report(
                    FormCode.UNUSED_FORMAT,
                    located.at("format").location(),
                    Visible.value(field.variable()),
                    field.type().wireName());
        }
        if (located.isSound(KEY, "options", "format")) {
            field.defaultValue().ifPresent(value -> checkDefault(located, value, diagnostics));
        }
    }

    private static void checkDefault(LocatedField located, String value, Diagnostics diagnostics) {
        switch (located.field().type()) {
            case SECRET_INPUT ->
                diagnostics.report(
                        FormCode.SECRET_DEFAULT,
                        located.at(KEY).location(),
                        Visible.value(located.field().variable()));
            case TEXT_INPUT -> checkFormat(located, value, diagnostics);
            case SWITCH -> checkChoice(located, value, List.of("true", "false"), diagnostics);
            case SELECT, RADIO ->
                checkChoice(
                        located,
                        value,
                        located.field().options().stream()
                                .map(FieldOption::value)
                                .toList(),
                        diagnostics);
        }
    }

    private static void checkChoice(LocatedField located, String value, List<String> allowed, Diagnostics diagnostics) {
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            diagnostics.report(
                    FormCode.DEFAULT_NOT_AN_OPTION,
                    located.at(KEY).location(),
                    Visible.value(located.field().variable()),
                    Words.list(allowed),
                    Visible.value(value),
                    NearNames.hint(value, allowed));
        }
    }

    private static void checkFormat(LocatedField located, String value, Diagnostics diagnostics) {
        ValueFormat format = located.field().format();
        if (!Formats.fits(format, value)) {
            diagnostics.report(
                    FormCode.DEFAULT_FORMAT,
                    located.at(KEY).location(),
                    Visible.value(located.field().variable()),
                    Formats.describe(format),
                    format.wireName(),
                    Visible.value(value));
        }
    }
}
