package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of submitted values against a form. Collects every violation before it throws. */
final class FormCheck {

    private static final Set<String> IMPLICIT =
            Set.of(Condition.MODEL_TYPE, Condition.MODEL_NAME, "__authorization_name__");

    private final Submitted submitted;
    private final FieldVisibility visibility;
    private final Map<String, CredentialViolation> unresolved;
    private final boolean hiddenRefused;
    // Almost always empty: made when the first is found.
    private List<CredentialViolation> violations = List.of();

    private FormCheck(Submitted submitted, boolean hiddenRefused) {
        this.submitted = submitted;
        this.visibility = new FieldVisibility(submitted);
        this.unresolved = submitted.hasReferences() ? SecretReferences.resolve(submitted, visibility) : Map.of();
        this.hiddenRefused = hiddenRefused;
    }

    /** Starts a check that leaves out the values of fields that are not shown. */
    static FormCheck lenient(Submitted submitted) {
        return new FormCheck(submitted, false);
    }

    /** Starts a check to which the values of fields that are not shown are violations. */
    static FormCheck strict(Submitted submitted) {
        return new FormCheck(submitted, true);
    }

    /** Returns the converted values in the order of the variables. */
    @Nullable
    Object[] values() {
        @Nullable Object[] values = new Object[submitted.table().size()];
        for (FormVariable variable : submitted.table().variables()) {
            values[variable.place()] = read(variable);
        }
        refuse();
        return values;
    }

    /** Checks as {@link #values()} does, for values that have their types already. */
    void run() {
        for (FormVariable variable : submitted.table().variables()) {
            read(variable);
        }
        refuse();
    }

    private @Nullable Object read(FormVariable variable) {
        @Nullable CredentialField shown = visibility.shown(variable);
        if (shown != null) {
            return read(variable, shown);
        }
        if (hiddenRefused && submitted.value(variable) != null) {
            report(Violations.notShown(variable.declarations().get(0)));
        }
        return null;
    }

    private @Nullable Object read(FormVariable variable, CredentialField field) {
        @Nullable CredentialViolation lost = unresolved.get(variable.name());
        @Nullable Object value = submitted.valueOrDefault(variable, field);
        if (lost != null) {
            report(lost);
        } else if (value != null) {
            return converted(field, value);
        } else if (field.required()) {
            report(Violations.required(field));
        }
        return null;
    }

    private @Nullable Object converted(CredentialField field, Object value) {
        List<FieldOption> offered = visibility.offered(field);
        @Nullable Object converted = FieldValue.convert(field, offered, value);
        if (converted == null) {
            report(FieldValue.fault(field, offered, value));
        }
        return converted;
    }

    private void refuse() {
        if (submitted.hasOthers()) {
            reportUnknown();
        }
        if (!violations.isEmpty()) {
            throw new InvalidCredentialsException(violations);
        }
    }

    private void reportUnknown() {
        FormTable table = submitted.table();
        for (String key : submitted.names()) {
            String name = String.valueOf(key);
            if (table.find(name) == null && !IMPLICIT.contains(name)) {
                report(Violations.unknown(name, table.names()));
            }
        }
    }

    private void report(CredentialViolation violation) {
        if (violations.isEmpty()) {
            violations = new ArrayList<>();
        }
        violations.add(violation);
    }
}
