package dev.modelwright.jsonschema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.net.URI;
import java.util.List;

/** A schema in the hands of the library that validates. */
record SchemaCheck(Validator validator, URI id) {

    static SchemaCheck of(JsonObject source) {
        Validator validator =
                new ValidatorFactory().withJsonNodeFactory(SchemaNode.FACTORY).createValidator();
        try {
            return new SchemaCheck(validator, validator.registerSchema((Object) source));
        } catch (JsonSchemaException invalid) {
            throw new IllegalArgumentException("The schema is not valid: " + invalid.getMessage(), invalid);
        }
    }

    List<SchemaViolation> violations(JsonValue value) {
        try {
            return validator.validate(id, (Object) value).getErrors().stream()
                    .map(SchemaCheck::violation)
                    .toList();
        } catch (JsonSchemaException unresolved) {
            throw new IllegalArgumentException("The schema cannot be applied: " + unresolved.getMessage(), unresolved);
        }
    }

    private static SchemaViolation violation(Error error) {
        String keyword = error.getKeyword() == null ? "" : error.getKeyword();
        return new SchemaViolation(error.getInstanceLocation(), keyword, error.getError());
    }
}
