package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which fields and options are shown: all conditions hold, after defaults, and the field asked is shown itself. */
final class FieldVisibility {

    private final CredentialForm form;
    private final Submitted submitted;

    FieldVisibility(CredentialForm form, Submitted submitted) {
        this.form = form;
        this.submitted = submitted;
    }

    /** Returns the declaration of a variable that is shown; the last one if several are. */
    Optional<CredentialField> shown(String variable) {
        return shown(variable, Set.of());
    }

    List<FieldOption> offered(CredentialField field) {
        return field.options().stream()
                .filter(option -> holdAll(option.showOn(), Set.of()))
                .toList();
    }

    private Optional<CredentialField> shown(String variable, Set<String> asked) {
        return form.fields().stream()
                .filter(field -> field.variable().equals(variable) && holdAll(field.showOn(), asked))
                .reduce((earlier, later) -> later);
    }

    private boolean holdAll(List<Condition> conditions, Set<String> asked) {
        return conditions.stream().allMatch(condition -> holds(condition, asked));
    }

    // A field that asks for itself, directly or through others, is never shown.
    private boolean holds(Condition condition, Set<String> asked) {
        Set<String> deeper = new HashSet<>(asked);
        if (!deeper.add(condition.variable())) {
            return false;
        }
        if (form.field(condition.variable()).isEmpty()) {
            return submitted
                    .value(condition.variable())
                    .filter(condition.value()::equals)
                    .isPresent();
        }
        return shown(condition.variable(), deeper)
                .filter(field -> has(field, condition.value()))
                .isPresent();
    }

    private boolean has(CredentialField field, String wanted) {
        return submitted
                .value(field.variable())
                .or(field::defaultValue)
                .flatMap(value -> FieldValue.text(field, value))
                .filter(FieldValue.trimmed(field, wanted)::equals)
                .isPresent();
    }
}
