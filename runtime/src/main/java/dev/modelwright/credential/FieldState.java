package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import java.util.List;
import java.util.Optional;

/**
 * One field of a form as it is shown now. Holds no submitted value.
 *
 * @param field the declaration that counts now
 * @param options the options that are offered now, in order
 * @param required whether the form cannot be parsed unless a value is given for this field
 * @param defaultValue the default that stands in while no value is given; empty when a value is given, or when the default
 *     does not fit the field as it is now
 */
public record FieldState(
        CredentialField field, List<FieldOption> options, boolean required, Optional<String> defaultValue) {

    public FieldState {
        options = List.copyOf(options);
    }
}
