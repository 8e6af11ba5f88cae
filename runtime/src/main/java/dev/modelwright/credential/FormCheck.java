package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One check of submitted values against a form. Collects every violation before it throws. */
final class FormCheck {

    private static final Set<String> IMPLICIT =
            Set.of(Condition.MODEL_TYPE, Condition.MODEL_NAME, "__authorization_name__");

    private final CredentialForm form;
    private final SecretReferences references;
    private final Submitted submitted;
    private final FieldVisibility visibility;
    private final List<CredentialViolation> violations = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean hiddenRefused;

    FormCheck(CredentialForm form, Map<String, ?> submitted) {
        this.form = form;
        this.references = new SecretReferences(form, submitted);
        this.submitted = new Submitted(references.values());
        this.visibility = new FieldVisibility(form, this.submitted);
    }

    FormCheck refuseHidden() {
        this.hiddenRefused = true;
        return this;
    }

    Map<String, Object> parse() {
        for (String variable : form.variables()) {
            visibility.shown(variable).ifPresentOrElse(this::read, () -> leaveOut(variable));
        }
        reportUnknown();
        if (!violations.isEmpty()) {
            throw new InvalidCredentialsException(violations);
        }
        return values;
    }

    private void read(CredentialField field) {
        Optional<Object> value = submitted.value(field.variable()).or(field::defaultValue);
        Optional<CredentialViolation> unresolved = references.unresolved(field.variable());
        if (unresolved.isPresent()) {
            violations.add(unresolved.get());
        } else if (value.isPresent()) {
            accept(field, value.get());
        } else if (field.required()) {
            violations.add(Violations.required(field));
        }
    }

    private void accept(CredentialField field, Object value) {
        FieldValue.convert(field, visibility.offered(field), value)
                .ifPresentOrElse(
                        converted -> values.put(field.variable(), converted),
                        () -> violations.add(FieldValue.fault(field, visibility.offered(field), value)));
    }

    private void leaveOut(String variable) {
        if (hiddenRefused && submitted.value(variable).isPresent()) {
            violations.add(Violations.notShown(form.field(variable).orElseThrow()));
        }
    }

    private void reportUnknown() {
        Set<String> known = form.variables();
        for (String key : submitted.variables()) {
            String name = String.valueOf(key);
            if (!known.contains(name) && !IMPLICIT.contains(name)) {
                violations.add(Violations.unknown(name, known));
            }
        }
    }
}
