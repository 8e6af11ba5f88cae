package dev.modelwright.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A JSON array.
 *
 * @param elements the values in order, unmodifiable; without Java {@code null}, in whose place stands
 *     {@link JsonNull#NULL}
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {

    /**
     * Copies the elements.
     *
     * @throws NullPointerException when an element is {@code null}
     */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    /** Returns an array of the values. */
    public static JsonArray of(JsonValue... elements) {
        return new JsonArray(List.of(elements));
    }

    /** Returns an array of the values. */
    public static JsonArray of(List<? extends JsonValue> elements) {
        return new JsonArray(List.copyOf(elements));
    }

    /** Returns an array of texts. */
    public static JsonArray ofTexts(Collection<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonValue::of).toList());
    }

    @Override
    public Optional<JsonArray> asArray() {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
