package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which fields and options are shown: all conditions hold, after defaults, and the field asked is shown itself. */
final class FieldVisibility {

    private final Submitted submitted;

    FieldVisibility(Submitted submitted) {
        this.submitted = submitted;
    }

    /** Returns the declaration of a variable that is shown, the last one if several are; null when none is. */
    @Nullable
    CredentialField shown(FormVariable variable) {
        return shown(variable, null);
    }

    List<FieldOption> offered(CredentialField field) {
        if (!field.type().isChoice()) {
            return field.options();
        }
        for (FieldOption option : field.options()) {
            if (!holdAll(option.showOn(), null)) {
                return field.options().stream()
                        .filter(other -> holdAll(other.showOn(), null))
                        .toList();
            }
        }
        return field.options();
    }

    private @Nullable CredentialField shown(FormVariable variable, @Nullable Asked asked) {
        List<CredentialField> declarations = variable.declarations();
        for (int last = declarations.size() - 1; last >= 0; last--) {
            if (holdAll(declarations.get(last).showOn(), asked)) {
                return declarations.get(last);
            }
        }
        return null;
    }

    private boolean holdAll(List<Condition> conditions, @Nullable Asked asked) {
        if (conditions.isEmpty()) {
            return true;
        }
        for (Condition condition : conditions) {
            if (!holds(condition, asked)) {
                return false;
            }
        }
        return true;
    }

    // A field that asks for itself, directly or through others, is never shown.
    private boolean holds(Condition condition, @Nullable Asked asked) {
        if (asked != null && asked.has(condition.variable())) {
            return false;
        }
        @Nullable FormVariable variable = submitted.table().find(condition.variable());
        if (variable == null) {
            return holdsOther(condition);
        }
        @Nullable Asked deeper = variable.isAlwaysShown() ? null : new Asked(variable.name(), asked);
        @Nullable CredentialField field = shown(variable, deeper);
        return field != null && has(variable, field, condition.value());
    }

    private boolean holdsOther(Condition condition) {
        @Nullable Object value = submitted.other(condition.variable());
        return condition.value().equals(value instanceof SecretReference reference ? reference.text() : value);
    }

    private boolean has(FormVariable variable, CredentialField field, String wanted) {
        @Nullable Object value = submitted.valueOrDefault(variable, field);
        // A secret decides as its text would, in a visible field too: values that were accepted are accepted again.
        @Nullable Object plain = value instanceof Secret secret ? secret.text().orElse(null) : value;
        return plain != null && FieldValue.trimmed(field, wanted).equals(FieldValue.text(field, plain));
    }

    /** The variables on the way from one that was asked first. */
    private record Asked(String variable, @Nullable Asked before) {

        boolean has(String name) {
            return variable.equals(name) || before != null && before.has(name);
        }
    }
}
