package dev.modelwright.jsonschema;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema: what values are allowed. Drafts 4, 6, 7, 2019-09 and 2020-12 are known by {@code $schema}, the last is meant when it
 * is not there. Nothing is fetched: a {@code $ref} must point into the schema itself. Immutable and safe for any number of threads.
 */
public final class JsonSchema {

    private final JsonObject source;
    private final SchemaCheck check;

    private JsonSchema(JsonObject source, SchemaCheck check) {
        this.source = source;
        this.check = check;
    }

    /**
     * Returns the schema that an object states.
     *
     * @throws IllegalArgumentException when the object is no valid schema
     */
    public static JsonSchema of(JsonObject source) {
        return new JsonSchema(source, SchemaCheck.of(Objects.requireNonNull(source, "source")));
    }

    /**
     * Returns the schema that a text states.
     *
     * @throws IllegalArgumentException when the text is no object or no valid schema
     * @throws dev.modelwright.json.JsonException when the text is no JSON
     */
    public static JsonSchema parse(String text) {
        return of(JsonValue.parse(text)
                .asObject()
                .orElseThrow(() -> new IllegalArgumentException("A schema must be an object.")));
    }

    /** Returns the object that states the schema, as it was given. */
    public JsonObject source() {
        return source;
    }

    /**
     * Returns every place of a value that the schema does not allow, in the order in which they were found; none when the value is
     * allowed.
     *
     * @throws IllegalArgumentException when the schema refers to one that is not part of it
     */
    public List<SchemaViolation> validate(JsonValue value) {
        return check.violations(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonSchema that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source.toJson();
    }
}
