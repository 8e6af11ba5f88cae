package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Converts one value to the type that its field declares. */
final class FieldValue {

    private FieldValue() {}

    /** Returns the converted value, null when the value does not fit the field. */
    static @Nullable Object convert(CredentialField field, List<FieldOption> offered, Object value) {
        if (value instanceof Secret secret) {
            return isSecret(field) && fits(field, secret) ? secret : null;
        }
        if (!field.type().isChoice() && field.maxLength() == 0 && FormattedText.isTyped(format(field), value)) {
            return FormattedText.isInRange(value) ? value : null;
        }
        @Nullable String text = text(field, value);
        if (text == null || !fits(field, value, text)) {
            return null;
        }
        if (isSecret(field)) {
            return Secret.of(text);
        }
        @Nullable String chosen = chosen(field, offered, text);
        return chosen == null ? null : FormattedText.read(format(field), chosen);
    }

    /** Returns why {@link #convert} gave nothing. */
    static CredentialViolation fault(CredentialField field, List<FieldOption> offered, Object value) {
        @Nullable String text = text(field, value);
        if (text == null) {
            return Violations.type(field, value);
        }
        if (!fits(field, value, text)) {
            return Violations.tooLong(field, length(text));
        }
        if (chosen(field, offered, text) == null) {
            return Violations.notAnOption(field, offered);
        }
        return Violations.format(field, format(field));
    }

    /** Returns the text that the field understands, null when the value is no text, or a secret in a visible field. */
    static @Nullable String text(CredentialField field, Object value) {
        if (value instanceof Secret secret) {
            return isSecret(field) ? secret.text().orElse(null) : null;
        }
        if (value instanceof String text) {
            return trimmed(field, text);
        }
        if (value instanceof SecretReference reference) {
            return trimmed(field, reference.text());
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

    private static @Nullable String printed(ValueFormat format, Object value) {
        if (value instanceof Number number) {
            return PlainNumber.print(number);
        }
        if (value instanceof Duration duration && format == ValueFormat.DURATION_SECONDS) {
            return DurationSeconds.text(duration);
        }
        boolean printable = value instanceof Boolean || value instanceof URI && format == ValueFormat.URI;
        return printable ? value.toString() : null;
    }

    private static boolean isSecret(CredentialField field) {
        return field.type() == FieldType.SECRET_INPUT;
    }

    private static boolean fits(CredentialField field, Secret secret) {
        return !secret.isClosed()
                && (field.maxLength() == 0
                        || secret.text().filter(text -> fits(field, text)).isPresent());
    }

    // What was read as a number, say, has no length any more: it prints otherwise than it was written.
    private static boolean fits(CredentialField field, Object value, String text) {
        boolean isText = value instanceof String || value instanceof SecretReference || isSecret(field);
        return !isText && format(field) != ValueFormat.TEXT || fits(field, text);
    }

    private static boolean fits(CredentialField field, String text) {
        return field.maxLength() == 0 || length(text) <= field.maxLength();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    // A choice without any options takes every text, as in Dify.
    private static @Nullable String chosen(CredentialField field, List<FieldOption> offered, String text) {
        if (!field.type().isChoice() || field.options().isEmpty()) {
            return text;
        }
        for (FieldOption option : offered) {
            if (trimmed(field, option.value()).equals(text)) {
                return option.value();
            }
        }
        return null;
    }
}
