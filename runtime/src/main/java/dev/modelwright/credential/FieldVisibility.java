package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which fields and options are shown: all conditions hold, after defaults, and the field asked is shown itself. */
final class FieldVisibility {

    private final FormTable table;
    private final Submitted submitted;

    FieldVisibility(FormTable table, Submitted submitted) {
        this.table = table;
        this.submitted = submitted;
    }

    /** Returns the declaration of a variable that is shown; the last one if several are. */
    Optional<CredentialField> shown(FormVariable variable) {
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

    private Optional<CredentialField> shown(FormVariable variable, @Nullable Asked asked) {
        List<CredentialField> declarations = variable.declarations();
        for (int last = declarations.size() - 1; last >= 0; last--) {
            if (holdAll(declarations.get(last).showOn(), asked)) {
                return Optional.of(declarations.get(last));
            }
        }
        return Optional.empty();
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
        Asked deeper = new Asked(condition.variable(), asked);
        Optional<FormVariable> variable = table.find(condition.variable());
        return variable.isPresent()
                ? has(variable.get(), condition.value(), deeper)
                : submitted
                        .other(condition.variable())
                        .map(value -> value instanceof SecretReference reference ? reference.text() : value)
                        .filter(condition.value()::equals)
                        .isPresent();
    }

    private boolean has(FormVariable variable, String wanted, Asked asked) {
        Optional<CredentialField> shown = shown(variable, asked);
        if (shown.isEmpty()) {
            return false;
        }
        CredentialField field = shown.get();
        return submitted
                .value(variable)
                .or(field::defaultValue)
                .flatMap(value -> FieldValue.text(field, value))
                .filter(FieldValue.trimmed(field, wanted)::equals)
                .isPresent();
    }

    /** The variables on the way from one that was asked first. */
    private record Asked(String variable, @Nullable Asked before) {

        boolean has(String name) {
            return variable.equals(name) || before != null && before.has(name);
        }
    }
}
