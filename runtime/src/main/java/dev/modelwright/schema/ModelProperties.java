package dev.modelwright.schema;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The facts that a model states about itself.
 *
 * @param values the stated facts; what is not stated is absent
 */
public record ModelProperties(Map<ModelProperty, JsonValue> values) {

    /** Nothing stated. */
    public static final ModelProperties NONE = new ModelProperties(Map.of());

    public ModelProperties {
        Map<ModelProperty, JsonValue> copy = new EnumMap<>(ModelProperty.class);
        for (Map.Entry<ModelProperty, JsonValue> entry : values.entrySet()) {
            copy.put(entry.getKey(), Objects.requireNonNull(entry.getValue(), "value"));
        }
        values = Collections.unmodifiableMap(copy);
    }

    /** Returns these facts with one more, replacing the one that was there. */
    public ModelProperties with(ModelProperty property, JsonValue value) {
        Map<ModelProperty, JsonValue> copy = new EnumMap<>(ModelProperty.class);
        copy.putAll(values);
        copy.put(property, value);
        return new ModelProperties(copy);
    }

    /** Returns a fact as it was stated. */
    public Optional<JsonValue> get(ModelProperty property) {
        return Optional.ofNullable(values.get(property));
    }

    /** Returns a fact that is a whole number of 32 bits, empty when it is not stated or no such number. */
    public OptionalInt integer(ModelProperty property) {
        return get(property)
                .flatMap(JsonValue::asNumber)
                .map(ModelProperties::exactInt)
                .orElse(OptionalInt.empty());
    }

    /** Returns a fact that is a text, empty when it is not stated or no text. */
    public Optional<String> text(ModelProperty property) {
        return get(property).flatMap(JsonValue::asString);
    }

    /** Returns the greatest number of tokens, prompt and answer together, empty when it is not known. */
    public OptionalInt contextSize() {
        return integer(ModelProperty.CONTEXT_SIZE);
    }

    /** Returns how the language model is spoken to; {@link LlmMode#CHAT} when the model does not say. */
    public LlmMode mode() {
        return text(ModelProperty.MODE)
                .flatMap(name -> WireNamed.find(LlmMode.class, name))
                .orElse(LlmMode.CHAT);
    }

    private static OptionalInt exactInt(BigDecimal number) {
        try {
            return OptionalInt.of(number.intValueExact());
        } catch (ArithmeticException notAnInt) {
            return OptionalInt.empty();
        }
    }
}
