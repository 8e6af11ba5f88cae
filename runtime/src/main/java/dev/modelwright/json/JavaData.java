package dev.modelwright.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns plain Java data into JSON values. */
final class JavaData {

    private JavaData() {}

    static JsonValue toJson(@Nullable Object value) {
        return convert(value, 0);
    }

    // Classes before interfaces, which take longer to rule out.
    private static JsonValue convert(@Nullable Object value, int depth) {
        if (value == null) {
            return JsonNull.NULL;
        }
        if (value instanceof String text) {
            return JsonValue.of(text);
        }
        if (value instanceof Boolean flag) {
            return JsonValue.of(flag.booleanValue());
        }
        return value instanceof Number number ? number(number) : nested(value, depth);
    }

    private static JsonValue nested(Object value, int depth) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, deeper(depth));
        }
        if (value instanceof Iterable<?> iterable) {
            return array(iterable, deeper(depth));
        }
        throw unsupported(value);
    }

    private static JsonValue number(Number value) {
        if (value instanceof BigDecimal decimal) {
            return JsonValue.of(decimal);
        }
        if (value instanceof BigInteger integer) {
            return JsonValue.of(new BigDecimal(integer));
        }
        if (value instanceof Double || value instanceof Float) {
            return floating(value);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return JsonValue.of(value.longValue());
        }
        throw unsupported(value);
    }

    // Widening a float to a double would turn 0.1 into 0.10000000149011612.
    private static JsonValue floating(Number value) {
        return value instanceof Float && Double.isFinite(value.doubleValue())
                ? JsonValue.of(new BigDecimal(value.toString()))
                : JsonValue.of(value.doubleValue());
    }

    private static JsonValue object(Map<?, ?> map, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        map.forEach((key, value) -> members.put(name(key), convert(value, depth)));
        return new JsonObject(members);
    }

    private static String name(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("A key of a JSON object must be a `String`, but was " + type(key));
    }

    private static JsonValue array(Iterable<?> iterable, int depth) {
        List<JsonValue> elements = new ArrayList<>();
        iterable.forEach(element -> elements.add(convert(element, depth)));
        return new JsonArray(elements);
    }

    private static int deeper(int depth) {
        if (depth == JsonLimits.DEPTH) {
            throw new IllegalArgumentException("JSON data must not nest deeper than " + JsonLimits.DEPTH
                    + " levels, but did. Does it contain itself?");
        }
        return depth + 1;
    }

    private static IllegalArgumentException unsupported(Object value) {
        return new IllegalArgumentException(
                "JSON data must be a string, boolean, number, map, iterable or `null`, but was " + type(value));
    }

    // The type alone: the value may be secret.
    private static String type(@Nullable Object value) {
        return value == null ? "`null`" : "a `" + value.getClass().getName() + "`";
    }
}
