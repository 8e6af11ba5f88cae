package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that promise a number or a secret should keep the promise. */
final class FieldNameCheck implements SchemaCheck {

    private static final Pattern NUMBER = Pattern.compile(
            "(.*_)?(context_size|max_tokens|max_chunks|tokens|timeout|port|limit|count|retries|dimensions?|max_length)");
    private static final Pattern SECRET =
            Pattern.compile("(.*_)?(api_?key|secret|secret_?key|password|access_token|auth_token|private_key)");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> form.fields().forEach(field -> check(field, diagnostics)));
    }

    private static void check(LocatedField located, Diagnostics diagnostics) {
        CredentialField field = located.field();
        if (!located.isSound("variable", "type", "default", "format") || field.type() != FieldType.TEXT_INPUT) {
            return;
        }
        String variable = field.variable().toLowerCase(Locale.ROOT);
        if (SECRET.matcher(variable).matches()) {
            diagnostics.report(FormCode.PLAIN_SECRET, located.at("type").location(), Visible.value(field.variable()));
        }
        Optional<String> wrong =
                field.defaultValue().filter(value -> !value.isEmpty() && !Formats.fits(ValueFormat.NUMBER, value));
        if (wrong.isPresent()
                && field.format() == ValueFormat.TEXT
                && NUMBER.matcher(variable).matches()) {
            diagnostics.report(
                    FormCode.DEFAULT_NOT_A_NUMBER,
                    located.at("default").location(),
                    Visible.value(field.variable()),
                    Visible.value(wrong.get()));
        }
    }
}
