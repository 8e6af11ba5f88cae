package dev.modelwright.schema;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that make up a credential, in the order in which users fill them in.
 *
 * @param fields the fields; a variable may be declared more than once with conditions that exclude each other
 */
public record CredentialForm(List<CredentialField> fields) {

    public CredentialForm {
        fields = List.copyOf(fields);
    }

    /** Returns a form of these fields. */
    public static CredentialForm of(CredentialField... fields) {
        return new CredentialForm(List.of(fields));
    }

    /** Returns the variables in the order in which they are first declared. */
    public Set<String> variables() {
        Set<String> variables = new LinkedHashSet<>();
        fields.forEach(field -> variables.add(field.variable()));
        return Collections.unmodifiableSet(variables);
    }

    /** Returns the first declaration of a variable, empty when the form has none. */
    public Optional<CredentialField> field(String variable) {
        return fields.stream()
                .filter(field -> field.variable().equals(variable))
                .findFirst();
    }
}
