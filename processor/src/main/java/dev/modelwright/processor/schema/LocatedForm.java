package dev.modelwright.processor.schema;

import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelNameField;
import java.util.List;
import java.util.Optional;

/**
 * A credential form as it was read.
 *
 * @param fields the fields in order
 * @param modelName how the form asks for the name of a model
 */
record LocatedForm(List<LocatedField> fields, Optional<ModelNameField> modelName) {

    LocatedForm {
        fields = List.copyOf(fields);
    }

    CredentialForm form() {
        return new CredentialForm(fields.stream().map(LocatedField::field).toList());
    }
}
