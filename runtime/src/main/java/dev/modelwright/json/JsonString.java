package dev.modelwright.json;

import java.util.Objects;
import java.util.Optional;

/**
 * A JSON string.
 *
 * @param value the text without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {

    /** Refuses a {@code null}, for which there is {@link JsonNull#NULL}. */
    public JsonString {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Optional<String> asString() {
        return Optional.of(value);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
