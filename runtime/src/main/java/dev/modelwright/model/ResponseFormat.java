package dev.modelwright.model;

import dev.modelwright.json.JsonObject;
import dev.modelwright.jsonschema.JsonSchema;
import java.util.Objects;

/**
 * The form that a language model's answer must have. A model that keeps to it by itself is told so; any other is asked in words. What
 * came is checked either way when {@link LlmResult#json} reads it.
 */
public sealed interface ResponseFormat {

    /** Returns the form of any JSON object. */
    static ResponseFormat jsonObject() {
        return new AnyObject();
    }

    /**
     * Returns the form of values that a JSON Schema allows.
     *
     * @param name what the value is called, as a word of letters, digits, {@code _} and {@code -}; some vendors show it to the model
     * @throws IllegalArgumentException when the name is no such word
     */
    static ResponseFormat of(String name, JsonSchema schema) {
        return new Schema(name, schema);
    }

    /**
     * Returns the form of values that a JSON Schema allows.
     *
     * @param schema the schema as JSON text
     * @throws IllegalArgumentException when the name is no word or the schema is not valid
     * @throws dev.modelwright.json.JsonException when the schema is no JSON
     */
    static ResponseFormat of(String name, String schema) {
        return of(name, JsonSchema.parse(schema));
    }

    /** Any JSON object. */
    record AnyObject() implements ResponseFormat {}

    /**
     * Values that a JSON Schema allows.
     *
     * @param name what the value is called
     * @param schema what is allowed
     */
    record Schema(String name, JsonSchema schema) implements ResponseFormat {

        public Schema {
            Objects.requireNonNull(schema, "schema");
            if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
                throw new IllegalArgumentException(
                        "The name of a response format must be a word of 1 to 64 letters, digits,"
                                + " `_` and `-`, but was `" + name + "`.");
            }
        }

        /** Returns the schema as the object that states it. */
        public JsonObject source() {
            return schema.source();
        }
    }
}
