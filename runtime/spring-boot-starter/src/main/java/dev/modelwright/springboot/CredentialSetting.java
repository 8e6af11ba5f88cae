package dev.modelwright.springboot;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * What a credential form is filled in with, and the properties that it comes from. Holds secrets, which are not part of its text.
 *
 * @param form the form; of a provider without any, an empty one
 * @param own where the model's own credentials are stated
 * @param found the property of each variable that is set
 */
record CredentialSetting(CredentialForm form, ConfigurationPropertyName own, Map<String, FoundProperty> found) {

    CredentialSetting {
        found = Map.copyOf(found);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String variable : form.variables()) {
            FoundProperty property = found.get(variable);
            if (property != null) {
                values.put(variable, property.value());
            }
        }
        return values;
    }

    /** Returns this without what the provider's properties state for models of another kind. */
    CredentialSetting without(Set<String> variables) {
        Map<String, FoundProperty> rest = new LinkedHashMap<>(found);
        rest.keySet().removeAll(variables);
        return new CredentialSetting(form, own, rest);
    }

    boolean isShared(String variable) {
        FoundProperty property = found.get(variable);
        return property != null && !own.isAncestorOf(property.name());
    }

    /** Returns what is wrong with the credentials, in the words of properties. */
    List<PropertyViolation> violations(InvalidCredentialsException invalid) {
        return invalid.violations().stream().map(this::violation).toList();
    }

    private PropertyViolation violation(CredentialViolation violation) {
        FoundProperty property = found.get(violation.variable());
        String problem = violation.label() + ": " + violation.message();
        if (property == null) {
            ConfigurationPropertyName missing = PropertyNames.field(own, violation.variable());
            return PropertyViolation.missing(missing, problem, violation.remedy());
        }
        PropertyViolation whole = PropertyViolation.of(property, problem, violation.remedy());
        return isSecret(violation.variable()) ? whole.withoutValue() : whole;
    }

    private boolean isSecret(String variable) {
        Optional<CredentialField> field = form.field(variable);
        return field.isEmpty() || field.get().type() == FieldType.SECRET_INPUT;
    }

    @Override
    public String toString() {
        return found.keySet().toString();
    }
}
