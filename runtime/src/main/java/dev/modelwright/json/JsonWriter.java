package dev.modelwright.json;

import java.util.Map;

/** Writes one value as compact text. */
final class JsonWriter {

    // Enough for most texts that are sent, which then are not copied as they grow.
    private static final int USUAL_LENGTH = 256;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

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

    // In runs of what stays as it is: a pipeline of characters would cost more than the text.
    private void string(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (mustBeEscaped(text, i)) {
                out.append(text, written, i);
                escaped(text.charAt(i));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static boolean mustBeEscaped(String text, int place) {
        char unit = text.charAt(place);
        return unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit) && isUnpaired(text, place);
    }

    // Every encoder would replace it by a question mark.
    private static boolean isUnpaired(String text, int place) {
        return Character.isHighSurrogate(text.charAt(place))
                ? place + 1 == text.length() || !Character.isLowSurrogate(text.charAt(place + 1))
                : place == 0 || !Character.isHighSurrogate(text.charAt(place - 1));
    }

    private void escaped(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format("\\u%04x", (int) unit));
        }
    }

    private static int deeper(int depth) {
        if (depth == JsonLimits.DEPTH) {
            throw new IllegalStateException("JSON must not nest deeper than " + JsonLimits.DEPTH + " levels, but did");
        }
        return depth + 1;
    }
}
