package dev.modelwright.springboot;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonString;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.DynamicParameters;
import java.util.Map;

/** Reads parameters from properties: numbers and booleans as such, everything else as text; dashes in names stand for underscores. */
final class TextParameters {

    private TextParameters() {}

    static DynamicParameters of(Map<String, String> properties) {
        DynamicParameters.Builder parameters = DynamicParameters.builder();
        properties.forEach((name, text) -> parameters.set(name.replace('-', '_'), value(text)));
        return parameters.build();
    }

    // What is in quotation marks is text even if it looks like a number.
    private static JsonValue value(String text) {
        try {
            JsonValue value = JsonValue.parse(text);
            boolean isPlain = value.asNumber().isPresent() || value.asBoolean().isPresent();
            return isPlain || value instanceof JsonString ? value : JsonValue.of(text);
        } catch (JsonException noJson) {
            return JsonValue.of(text);
        }
    }
}
