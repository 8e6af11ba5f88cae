package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of submitted values against a form. Collects every violation before it throws. */
final class FormCheck {

    private static final Set<String> IMPLICIT =
            Set.of(Condition.MODEL_TYPE, Condition.MODEL_NAME, "__authorization_name__");

    private final FormTable table;
    private final Submitted submitted;
    private final FieldVisibility visibility;
    private final Map<String, CredentialViolation> unresolved;
    private final List<CredentialViolation> violations = new ArrayList<>();
    private final @Nullable Object[] values;
    private boolean hiddenRefused;

    FormCheck(FormTable table, Submitted submitted) {
        this.table = table;
        this.submitted = submitted;
        this.visibility = new FieldVisibility(table, submitted);
        this.unresolved = submitted.hasReferences() ? SecretReferences.resolve(table, submitted, visibility) : Map.of();
        this.values = new Object[table.variables().size()];
    }

    FormCheck refuseHidden() {
        this.hiddenRefused = true;
        return this;
    }

    /** Returns the converted values in the order of the variables. */
    @Nullable
    Object[] parse() {
        for (FormVariable variable : table.variables()) {
            Optional<CredentialField> shown = visibility.shown(variable);
            if (shown.isPresent()) {
                read(variable, shown.get());
            } else {
                leaveOut(variable);
            }
        }
        reportUnknown();
        if (!violations.isEmpty()) {
            throw new InvalidCredentialsException(violations);
        }
        return values;
    }

    private void read(FormVariable variable, CredentialField field) {
        @Nullable CredentialViolation lost = unresolved.get(variable.name());
        Optional<Object> value = submitted.value(variable).or(field::defaultValue);
        if (lost != null) {
            violations.add(lost);
        } else if (value.isPresent()) {
            accept(variable, field, value.get());
        } else if (field.required()) {
            violations.add(Violations.required(field));
        }
    }

    private void accept(FormVariable variable, CredentialField field, Object value) {
        List<FieldOption> offered = visibility.offered(field);
        Optional<Object> converted = FieldValue.convert(field, offered, value);
        if (converted.isPresent()) {
            values[variable.place()] = converted.get();
        } else {
            violations.add(FieldValue.fault(field, offered, value));
        }
    }

    private void leaveOut(FormVariable variable) {
        if (hiddenRefused && submitted.value(variable).isPresent()) {
            violations.add(Violations.notShown(variable.declarations().get(0)));
        }
    }

    private void reportUnknown() {
        for (String key : submitted.names()) {
            String name = String.valueOf(key);
            if (table.find(name).isEmpty() && !IMPLICIT.contains(name)) {
                violations.add(Violations.unknown(name, table.names()));
            }
        }
    }
}
