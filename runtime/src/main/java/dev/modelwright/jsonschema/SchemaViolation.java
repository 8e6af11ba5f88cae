package dev.modelwright.jsonschema;

import java.util.Objects;

/**
 * One place of a value that a JSON Schema does not allow.
 *
 * @param pointer the place as a JSON pointer, for example {@code /items/0}; empty text for the whole value
 * @param keyword the keyword of the schema that is not kept, for example {@code minimum}; empty text for a schema that allows nothing
 * @param message what is wrong there, as a sentence; may quote the schema and the value
 */
public record SchemaViolation(String pointer, String keyword, String message) {

    public SchemaViolation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(keyword, "keyword");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "The value" : "`" + pointer + "`") + ": " + message;
    }
}
