package dev.modelwright.json;

import java.util.Optional;

/**
 * The JSON value {@code true} or {@code false}.
 *
 * @param value which of the two
 */
public record JsonBoolean(boolean value) implements JsonValue {

    /** The JSON value {@code true}. */
    public static final JsonBoolean TRUE = new JsonBoolean(true);

    /** The JSON value {@code false}. */
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    @Override
    public Optional<Boolean> asBoolean() {
        return Optional.of(value);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
