package dev.modelwright.processor.schema;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.yaml.YamlScalar;
import java.util.Optional;

/** Reads values whose type another key decides. */
final class JsonValues {

    private JsonValues() {}

    static Optional<JsonValue> scalar(Value value) {
        value.outline().types("string", "number", "boolean");
        return value.scalar("a text, a number or a boolean").map(JsonValues::of);
    }

    private static JsonValue of(YamlScalar scalar) {
        Optional<JsonValue> number = scalar.number().map(JsonValue::of);
        return number.or(() -> scalar.bool().map(JsonValue::of)).orElseGet(() -> JsonValue.of(scalar.text()));
    }
}
