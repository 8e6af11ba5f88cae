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
        List<CredentialField> possible = variable.possible();
        for (int last = possible.size() - 1; last >= 0; last--) {
            if (holdAll(possible.get(last).showOn())) {
                return possible.get(last);
            }
        }
        return null;
    }

    List<FieldOption> offered(CredentialField field) {
        if (!field.type().isChoice()) {
            return field.options();
        }
        for (FieldOption option : field.options()) {
            if (!holdAll(option.showOn())) {
                return field.options().stream()
                        .filter(other -> holdAll(other.showOn()))
                        .toList();
            }
        }
        return field.options();
    }

    private boolean holdAll(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return true;
        }
        for (Condition condition : conditions) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    // Comes to an end, as no field that can be shown leads back to itself.
    private boolean holds(Condition condition) {
        @Nullable FormVariable variable = submitted.table().find(condition.variable());
        if (variable == null) {
            return holdsOther(condition);
        }
        @Nullable CredentialField field = shown(variable);
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
}
