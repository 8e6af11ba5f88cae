package dev.modelwright.credential;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.UnresolvedSecretException.Reason;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ValueFormat;
import dev.modelwright.text.NearName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The wording of every violation. Never shows a submitted value, which could be a misplaced secret. */
final class Violations {

    private static final int MAX_KEY_LENGTH = 100;
    private static final String NOTHING_OFFERED =
            "No option is offered with these choices: change another field first.";

    private Violations() {}

    static CredentialViolation required(CredentialField field) {
        return of(field, Rule.REQUIRED, "must have a value.", "Give " + label(field) + ".");
    }

    static CredentialViolation type(CredentialField field, Object value) {
        String found = "must be a text, a number or a boolean, but was " + kind(value) + ".";
        return of(field, Rule.TYPE, found, "Give " + label(field) + " as a text.");
    }

    static CredentialViolation tooLong(CredentialField field, int length) {
        String found = "may have " + field.maxLength() + " characters at most, but had " + length + ".";
        return of(field, Rule.TOO_LONG, found, "Shorten the value.");
    }

    static CredentialViolation notAnOption(CredentialField field, List<FieldOption> offered) {
        String rest = "must be one of the options offered.";
        return of(
                field,
                Rule.NOT_AN_OPTION,
                rest,
                offered.isEmpty() ? NOTHING_OFFERED : "Choose one of " + list(offered));
    }

    static CredentialViolation format(CredentialField field, ValueFormat format) {
        return of(field, Rule.FORMAT, "must be " + expected(format) + ".", "For example: " + example(format) + ".");
    }

    static CredentialViolation notShown(CredentialField field) {
        return of(field, Rule.NOT_SHOWN, "cannot have a value with these choices.", "Leave it out.");
    }

    static CredentialViolation unresolved(CredentialField field, String reference, Reason reason) {
        String found = "must refer to a secret, but `" + shortened(reference) + "` " + found(reason) + ".";
        return of(field, Rule.UNRESOLVED, found, "Correct the reference or what it refers to.");
    }

    static CredentialViolation unknown(String key, Set<String> known) {
        String name = shortened(key);
        String remedy = NearName.of(key, known)
                .map(near -> "Did you mean `" + near + "`?")
                .orElse(known.isEmpty() ? "The form has no fields." : "The form has " + String.join(", ", known) + ".");
        return new CredentialViolation(key, key, Rule.UNKNOWN, "`" + name + "` is no variable of the form.", remedy);
    }

    private static String shortened(String name) {
        return name.length() > MAX_KEY_LENGTH ? name.substring(0, MAX_KEY_LENGTH) + "..." : name;
    }

    private static String found(Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> "was not found";
            case UNREADABLE -> "could not be read";
            case EMPTY -> "is empty";
            case TOO_LARGE -> "is too large";
            case NOT_TEXT -> "is no UTF-8 text";
        };
    }

    private static String list(List<FieldOption> offered) {
        return offered.stream().map(option -> "`" + option.value() + "`").collect(Collectors.joining(", ", "", "."));
    }

    private static String kind(Object value) {
        if (value instanceof Secret) {
            return "a secret";
        }
        if (value instanceof Map || value instanceof JsonObject) {
            return "an object";
        }
        boolean list = value instanceof Iterable
                || value instanceof JsonArray
                || value.getClass().isArray();
        return list ? "a list" : "of another type";
    }

    private static CredentialViolation of(CredentialField field, Rule rule, String rest, String remedy) {
        String message = "`" + field.variable() + "` " + rest;
        return new CredentialViolation(field.variable(), label(field), rule, message, remedy);
    }

    private static String label(CredentialField field) {
        return field.label().english();
    }

    private static String expected(ValueFormat format) {
        return switch (format) {
            case TEXT -> "a text";
            case URI -> "an absolute URI";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "`true` or `false`";
            case DURATION_SECONDS -> "a positive number of seconds";
        };
    }

    private static String example(ValueFormat format) {
        return switch (format) {
            case TEXT -> "`text`";
            case URI -> "`https://example.com`";
            case INTEGER -> "`3`";
            case NUMBER -> "`0.5`";
            case BOOLEAN -> "`true`";
            case DURATION_SECONDS -> "`60`";
        };
    }
}
