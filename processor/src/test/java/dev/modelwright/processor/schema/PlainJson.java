package dev.modelwright.processor.schema;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.Map;

/** A YAML tree as the JSON that validators of editors see. */
final class PlainJson {

    private PlainJson() {}

    static JsonValue of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            for (YamlEntry entry : mapping.entries()) {
                members.put(entry.key().text(), of(entry.value()));
            }
            return JsonValue.fromJava(members);
        }
        if (node instanceof YamlSequence sequence) {
            return JsonValue.fromJava(
                    sequence.elements().stream().map(PlainJson::of).toList());
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.isNull()
                ? JsonValue.fromJava(null)
                : scalar.number()
                        .<JsonValue>map(JsonValue::of)
                        .or(() -> scalar.bool().map(JsonValue::of))
                        .orElseGet(() -> JsonValue.of(scalar.text()));
    }
}
