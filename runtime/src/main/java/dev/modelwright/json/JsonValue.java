package dev.modelwright.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value. Values are immutable, and equal when they mean the same JSON: neither the order of members nor the
 * spelling of a number ({@code 1}, {@code 1.0}) makes a difference.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Reads the one value that the text holds. A byte order mark in front of it is skipped.
     *
     * @throws JsonException when the text is not exactly one JSON value, repeats a member name in an object, nests
     *     deeper than 500 levels, or has a number outside the limits of {@link JsonNumber}
     */
    static JsonValue parse(String text) {
        return JsonReader.read(text);
    }

    /**
     * Reads the one value that the UTF-8 text holds. A byte order mark in front of it is skipped.
     *
     * @throws JsonException as {@link #parse(String)} does, and when the bytes are not UTF-8
     */
    static JsonValue parse(byte[] utf8) {
        return JsonReader.read(Utf8.decode(utf8));
    }

    /** Returns the text as a JSON string. */
    static JsonString of(String value) {
        return new JsonString(value);
    }

    /** Returns the whole number as a JSON number. */
    static JsonNumber of(long value) {
        return JsonNumber.of(value);
    }

    /**
     * Returns the number with exactly its decimal value.
     *
     * @throws IllegalArgumentException when the number is outside the limits of {@link JsonNumber}
     */
    static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value);
    }

    /**
     * Returns the number as Java prints it: {@code 0.7} stays 0.7.
     *
     * @throws IllegalArgumentException when the number is infinite or not a number
     */
    static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A JSON number must be finite, but was `" + value + "`");
        }
        return new JsonNumber(PrintedDecimal.of(value));
    }

    /** Returns {@code true} or {@code false} as a JSON value. */
    static JsonBoolean of(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }

    /**
     * Turns plain Java data into JSON: strings, booleans, numbers, maps with string keys, iterables and {@code null},
     * in any nesting; a {@link JsonValue} stays as it is. A {@code float} or {@code double} becomes the number that
     * Java prints.
     *
     * @throws IllegalArgumentException when the data holds another type, a key that is not a string, a number outside
     *     the limits of {@link JsonNumber}, or more than 500 nested levels, as data that contains itself does
     */
    static JsonValue fromJava(@Nullable Object value) {
        return JavaData.toJson(value);
    }

    /**
     * Returns this value as compact JSON text, in which unpaired surrogates are escaped so that it can be encoded.
     *
     * @throws IllegalStateException when this value nests deeper than 500 levels
     */
    default String toJson() {
        return JsonWriter.write(this);
    }

    /** Returns the text of a string, empty for every other value. */
    default Optional<String> asString() {
        return Optional.empty();
    }

    /** Returns the exact value of a number, empty for every other value. */
    default Optional<BigDecimal> asNumber() {
        return Optional.empty();
    }

    /** Returns the value of {@code true} or {@code false}, empty for every other value. */
    default Optional<Boolean> asBoolean() {
        return Optional.empty();
    }

    /** Returns this value if it is an object. */
    default Optional<JsonObject> asObject() {
        return Optional.empty();
    }

    /** Returns this value if it is an array. */
    default Optional<JsonArray> asArray() {
        return Optional.empty();
    }

    /** Tells whether this is the JSON value {@code null}. */
    default boolean isNull() {
        return false;
    }
}
