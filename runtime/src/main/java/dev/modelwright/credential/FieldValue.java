package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Converts one value to the type that its field declares. */
final class FieldValue {

    private FieldValue() {}

    /** Returns the converted value, empty when the value does not fit the field. */
    static Optional<Object> convert(CredentialField field, List<FieldOption> offered, Object value) {
        if (value instanceof Secret secret) {
            return Optional.<Object>of(secret).filter(given -> isSecret(field) && fits(field, secret));
        }
        if (!field.type().isChoice() && field.maxLength() == 0 && FormattedText.isTyped(format(field), value)) {
            return Optional.of(value).filter(FormattedText::isInRange);
        }
        Optional<String> text = text(field, value);
        if (text.isEmpty() || !fits(field, text.get())) {
            return Optional.empty();
        }
        if (isSecret(field)) {
            return Optional.of(Secret.of(text.get()));
        }
        Optional<String> chosen = chosen(field, offered, text.get());
        return chosen.isPresent() ? FormattedText.read(format(field), chosen.get()) : Optional.empty();
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
            return isSecret(field) ? secret.text() : Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(trimmed(field, text));
        }
        if (value instanceof SecretReference reference) {
            return Optional.of(trimmed(field, reference.text()));
        }
        return printed(format(field), value);
    }

    /** Returns the text without the white space and the case that mean nothing to the field. */
    static String trimmed(CredentialField field, String text) {
        if (format(field) == ValueFormat.BOOLEAN) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
        boolean free = format(field) == ValueFormat.TEXT && !field.type().isChoice();
        return free || isSecret(field) ? text : text.strip();
    }

    /** Returns what the field holds; a switch always holds true or false. */
    static ValueFormat format(CredentialField field) {
        return field.type() == FieldType.SWITCH ? ValueFormat.BOOLEAN : field.format();
    }

    private static Optional<String> printed(ValueFormat format, Object value) {
        if (value instanceof Number number) {
            return Optional.of(PlainNumber.print(number));
        }
        if (value instanceof Duration duration && format == ValueFormat.DURATION_SECONDS) {
            return Optional.of(DurationSeconds.text(duration));
        }
        boolean printable = value instanceof Boolean || value instanceof URI && format == ValueFormat.URI;
        return printable ? Optional.of(value.toString()) : Optional.empty();
    }

    private static boolean isSecret(CredentialField field) {
        return field.type() == FieldType.SECRET_INPUT;
    }

    private static boolean fits(CredentialField field, Secret secret) {
        return !secret.isClosed()
                && (field.maxLength() == 0
                        || secret.text().filter(text -> fits(field, text)).isPresent());
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
        for (FieldOption option : offered) {
            if (trimmed(field, option.value()).equals(text)) {
                return Optional.of(option.value());
            }
        }
        return Optional.empty();
    }
}
