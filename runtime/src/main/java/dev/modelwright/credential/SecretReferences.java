package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces the references in the secret fields of a form. Collects every violation before it throws. */
final class SecretReferences {

    private final CredentialForm form;
    private final Submitted submitted;
    private final FieldVisibility visibility;
    private final Map<String, Object> values;
    private final List<CredentialViolation> violations = new ArrayList<>();

    SecretReferences(CredentialForm form, Map<String, ?> values) {
        this.form = form;
        this.submitted = new Submitted(values);
        this.visibility = new FieldVisibility(form, submitted);
        this.values = new LinkedHashMap<>(values);
    }

    Map<String, Object> resolve(SecretResolver resolver) {
        for (String variable : form.variables()) {
            secretField(variable)
                    .flatMap(field -> submitted.value(variable))
                    .filter(String.class::isInstance)
                    .ifPresent(reference -> replace(resolver, variable, reference.toString()));
        }
        if (!violations.isEmpty()) {
            throw new InvalidCredentialsException(violations);
        }
        return values;
    }

    private void replace(SecretResolver resolver, String variable, String reference) {
        try {
            resolver.resolve(reference).ifPresent(secret -> values.put(variable, secret));
        } catch (UnresolvedSecretException unresolved) {
            // Left out, so that no reference is ever taken for a secret.
            values.remove(variable);
            visibility
                    .shown(variable)
                    .ifPresent(field -> violations.add(Violations.unresolved(field, reference, unresolved.reason())));
        }
    }

    private Optional<CredentialField> secretField(String variable) {
        return visibility.shown(variable).or(() -> form.field(variable)).filter(SecretReferences::isSecret);
    }

    private static boolean isSecret(CredentialField field) {
        return field.type() == FieldType.SECRET_INPUT;
    }
}
