package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Replaces the references in the secret fields that are shown. What leads nowhere is a violation of its field. */
final class SecretReferences {

    private SecretReferences() {}

    /** Returns what is wrong with references, by variable. */
    static Map<String, CredentialViolation> resolve(Submitted submitted, FieldVisibility visibility) {
        Map<String, CredentialViolation> unresolved = Map.of();
        for (FormVariable variable : submitted.table().variables()) {
            if (submitted.value(variable) instanceof SecretReference reference) {
                Optional<CredentialViolation> violation = Optional.ofNullable(visibility.shown(variable))
                        .filter(field -> field.type() == FieldType.SECRET_INPUT)
                        .flatMap(field -> replace(submitted, variable, field, reference));
                if (violation.isPresent()) {
                    unresolved = new HashMap<>(unresolved);
                    unresolved.put(variable.name(), violation.get());
                }
            }
        }
        return unresolved;
    }

    private static Optional<CredentialViolation> replace(
            Submitted submitted, FormVariable variable, CredentialField field, SecretReference reference) {
        try {
            submitted.replace(variable, reference.resolve());
            return Optional.empty();
        } catch (UnresolvedSecretException fault) {
            return Optional.of(Violations.unresolved(field, reference.text(), fault.reason()));
        }
    }
}
