package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Replaces the references in the secret fields of a form. What leads nowhere is a violation of its field. */
final class SecretReferences {

    private final Map<String, Object> values;
    private final Map<String, CredentialViolation> unresolved = new HashMap<>();

    SecretReferences(CredentialForm form, Map<String, ?> submitted) {
        this.values = new LinkedHashMap<>(submitted);
        if (submitted.values().stream().anyMatch(SecretReference.class::isInstance)) {
            replaceAll(form, submitted);
        }
    }

    /** Returns the values with a secret for every reference in a secret field that is shown. */
    Map<String, Object> values() {
        return values;
    }

    /** Returns what is wrong with the reference that was given for a variable. */
    Optional<CredentialViolation> unresolved(String variable) {
        return Optional.ofNullable(unresolved.get(variable));
    }

    private void replaceAll(CredentialForm form, Map<String, ?> submitted) {
        FieldVisibility visibility = new FieldVisibility(form, new Submitted(submitted));
        submitted.forEach((variable, value) -> {
            if (value instanceof SecretReference reference && !reference.text().isBlank()) {
                visibility
                        .shown(variable)
                        .filter(field -> field.type() == FieldType.SECRET_INPUT)
                        .ifPresent(field -> replace(field, reference));
            }
        });
    }

    private void replace(CredentialField field, SecretReference reference) {
        try {
            values.put(field.variable(), reference.resolve());
        } catch (UnresolvedSecretException fault) {
            unresolved.put(field.variable(), Violations.unresolved(field, reference.text(), fault.reason()));
        }
    }
}
