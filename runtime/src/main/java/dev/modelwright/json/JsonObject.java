package dev.modelwright.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A JSON object. Its members keep their order, which matters for the text alone and not for equality.
 *
 * @param members the values by name, unmodifiable; without Java {@code null}, in whose place stands
 *     {@link JsonNull#NULL}
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    private static final JsonObject EMPTY = new JsonObject(Map.of());

    /**
     * Copies the members in their order.
     *
     * @throws NullPointerException when a name or a value is {@code null}
     */
    public JsonObject {
        members = Members.copyOf(members);
    }

    /** Returns the object without members. */
    public static JsonObject empty() {
        return EMPTY;
    }

    /** Starts an object without members. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the member's value, which may be {@link JsonNull#NULL}; empty when there is no such member. */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** Returns the member's text, empty when it is absent, null or of another type. */
    public Optional<String> string(String name) {
        return get(name).flatMap(JsonValue::asString);
    }

    /**
     * Returns the member's whole number, empty when it is absent, null, of another type, or does not fit a
     * {@code long}.
     */
    public OptionalLong integer(String name) {
        return get(name).flatMap(JsonValue::asNumber).map(JsonObject::whole).orElseGet(OptionalLong::empty);
    }

    /** Returns the member's object, empty when it is absent, null or of another type. */
    public Optional<JsonObject> object(String name) {
        return get(name).flatMap(JsonValue::asObject);
    }

    /** Returns the member's array, empty when it is absent, null or of another type. */
    public Optional<JsonArray> array(String name) {
        return get(name).flatMap(JsonValue::asArray);
    }

    @Override
    public Optional<JsonObject> asObject() {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return toJson();
    }

    private static OptionalLong whole(BigDecimal number) {
        try {
            return OptionalLong.of(number.longValueExact());
        } catch (ArithmeticException fractionOrTooLarge) {
            return OptionalLong.empty();
        }
    }

    /** Collects members in the order in which their names are first put. */
    public static final class Builder {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        /** Sets a member, in the place of an earlier one of the same name. */
        public Builder put(String name, JsonValue value) {
            members.put(name, value);
            return this;
        }

        /** Sets a member to a string. */
        public Builder put(String name, String value) {
            return put(name, JsonValue.of(value));
        }

        /** Sets a member to a whole number. */
        public Builder put(String name, long value) {
            return put(name, JsonValue.of(value));
        }

        /** Sets a member to {@code true} or {@code false}. */
        public Builder put(String name, boolean value) {
            return put(name, JsonValue.of(value));
        }

        /** Sets all the members, in the order of the map. */
        public Builder putAll(Map<String, ? extends JsonValue> values) {
            members.putAll(values);
            return this;
        }

        /**
         * Returns the object; this builder may go on and shares nothing with it.
         *
         * @throws NullPointerException when a name or a value that was put is {@code null}
         */
        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
