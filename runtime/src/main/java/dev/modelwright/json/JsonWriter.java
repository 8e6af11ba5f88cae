package dev.modelwright.json;

import java.util.Map;

/** Writes one value as compact text. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(JsonValue value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, 0);
        return writer.out.toString();
    }

    private void value(JsonValue value, int depth) {
        if (value instanceof JsonObject object) {
            object(object, deeper(depth));
        } else if (value instanceof JsonArray array) {
            array(array, deeper(depth));
        } else if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonNumber number) {
            out.append(number.text());
        } else if (value instanceof JsonBoolean flag) {
            out.append(flag.value());
        } else {
            out.append("null");
        }
    }

    private void object(JsonObject object, int depth) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth);
            separator = ",";
        }
        out.append('}');
    }

    private void array(JsonArray array, int depth) {
        out.append('[');
        String separator = "";
        for (JsonValue element : array.elements()) {
            out.append(separator);
            value(element, depth);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> plainOrEscaped(codePoint);
        }
    }

    // A surrogate that arrives here is unpaired: every encoder would replace it by a question mark.
    private void plainOrEscaped(int codePoint) {
        if (codePoint < ' ' || Character.getType(codePoint) == Character.SURROGATE) {
            out.append(String.format("\\u%04x", codePoint));
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    private static int deeper(int depth) {
        if (depth == JsonLimits.DEPTH) {
            throw new IllegalStateException("JSON must not nest deeper than " + JsonLimits.DEPTH + " levels, but did");
        }
        return depth + 1;
    }
}
