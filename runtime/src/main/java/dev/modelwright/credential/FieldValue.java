package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Converts one value to the type that its field declares. */
final class FieldValue {

    private FieldValue() {}

    /** Returns the converted value, empty when the value does not fit the field. */
    static Optional<Object> convert(CredentialField field, List<FieldOption> offered, Object value) {
        Optional<String> fitting = text(field, value).filter(text -> fits(field, text));
        if (field.type() == FieldType.SECRET_INPUT) {
            return fitting.map(text -> value instanceof Secret secret ? secret : Secret.of(text));
        }
        return fitting.flatMap(text -> chosen(field, offered, text))
                .flatMap(text -> FormattedText.read(format(field), text));
    }

    /** Returns why {@link #convert} gave nothing. */
    static CredentialViolation fault(CredentialField field, List<FieldOption> offered, Object value) {
        Optional<String> text = text(field, value);
        if (text.isEmpty()) {
            return Violations.type(field, value);
        }
        if (!fits(field, text.get())) {
            return Violations.tooLong(field, length(text.get()));
        }
        if (chosen(field, offered, text.get()).isEmpty()) {
            return Violations.notAnOption(field, offered);
        }
        return Violations.format(field, format(field));
    }

    /** Returns the text that the field understands, empty when the value is no text, or a secret in a visible field. */
    static Optional<String> text(CredentialField field, Object value) {
        if (value instanceof Secret secret) {
            return field.type() == FieldType.SECRET_INPUT ? secret.text() : Optional.empty();
        }
        return value instanceof String text ? Optional.of(trimmed(field, text)) : Optional.empty();
    }

    /** Returns the text without the white space and the case that mean nothing to the field. */
    static String trimmed(CredentialField field, String text) {
        if (format(field) == ValueFormat.BOOLEAN) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
        boolean free = format(field) == ValueFormat.TEXT && !field.type().isChoice();
        return free || field.type() == FieldType.SECRET_INPUT ? text : text.strip();
    }

    /** Returns what the field holds; a switch always holds true or false. */
    static ValueFormat format(CredentialField field) {
        return field.type() == FieldType.SWITCH ? ValueFormat.BOOLEAN : field.format();
    }

    private static boolean fits(CredentialField field, String text) {
        return field.maxLength() == 0 || length(text) <= field.maxLength();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    // A choice without any options takes every text, as in Dify.
    private static Optional<String> chosen(CredentialField field, List<FieldOption> offered, String text) {
        if (!field.type().isChoice() || field.options().isEmpty()) {
            return Optional.of(text);
        }
        return offered.stream()
                .map(FieldOption::value)
                .filter(value -> trimmed(field, value).equals(text))
                .findFirst();
    }
}
