package dev.modelwright.credential;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import java.util.Map;

/** Short ways to write fields and to see what a form makes of values. */
final class Forms {

    private Forms() {}

    static CredentialField.Builder text(String variable) {
        return field(variable, FieldType.TEXT_INPUT);
    }

    static CredentialField.Builder secret(String variable) {
        return field(variable, FieldType.SECRET_INPUT);
    }

    static CredentialField.Builder onOff(String variable) {
        return field(variable, FieldType.SWITCH);
    }

    static CredentialField.Builder select(String variable, String... values) {
        CredentialField.Builder field = field(variable, FieldType.SELECT);
        for (String value : values) {
            field.option(FieldOption.of(value, LocalizedText.of(value)));
        }
        return field;
    }

    static CredentialField.Builder field(String variable, FieldType type) {
        return CredentialField.builder(variable, type, LocalizedText.of("Label of " + variable));
    }

    static CredentialForm formatted(ValueFormat format) {
        return form(text("x").format(format));
    }

    static CredentialForm form(CredentialField.Builder... fields) {
        return new CredentialForm(
                List.of(fields).stream().map(CredentialField.Builder::build).toList());
    }

    static Map<String, Object> parsed(CredentialForm form, Map<String, ?> values) {
        return CredentialValues.parse(form, values).values();
    }

    /** Returns the violations as texts; fails when there are none. */
    static List<String> violations(CredentialForm form, Map<String, ?> values) {
        return refused(form, values).violations().stream()
                .map(CredentialViolation::toString)
                .toList();
    }

    static InvalidCredentialsException refused(CredentialForm form, Map<String, ?> values) {
        return catchThrowableOfType(InvalidCredentialsException.class, () -> CredentialValues.parse(form, values));
    }
}
