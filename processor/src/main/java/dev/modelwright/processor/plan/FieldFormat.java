package dev.modelwright.processor.plan;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides what a field's text holds when the vendor file does not say: a switch and a choice of exactly {@code true} and
 * {@code false} hold a boolean, a text input whose default is all digits holds a whole number, everything else holds text.
 */
final class FieldFormat {

    // At most nine digits, so that the default fits in 32 bits.
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private FieldFormat() {}

    /** Returns the field with its format decided. */
    static CredentialField decided(CredentialField field) {
        return new CredentialField(
                field.variable(),
                field.label(),
                field.type(),
                of(field),
                field.required(),
                field.defaultValue(),
                field.options(),
                field.placeholder(),
                field.help(),
                field.helpUrl(),
                field.maxLength(),
                field.showOn());
    }

    private static ValueFormat of(CredentialField field) {
        if (field.type() == FieldType.SWITCH || isBooleanChoice(field)) {
            return ValueFormat.BOOLEAN;
        }
        boolean undecided = field.format() == ValueFormat.TEXT && field.type() == FieldType.TEXT_INPUT;
        boolean counts = field.defaultValue()
                .filter(text -> DIGITS.matcher(text).matches())
                .isPresent();
        return undecided && counts ? ValueFormat.INTEGER : field.format();
    }

    private static boolean isBooleanChoice(CredentialField field) {
        return field.type().isChoice()
                && field.options().stream()
                        .map(FieldOption::value)
                        .collect(Collectors.toSet())
                        .equals(BOOLEANS);
    }
}
