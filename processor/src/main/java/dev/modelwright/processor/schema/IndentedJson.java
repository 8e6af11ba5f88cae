package dev.modelwright.processor.schema;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.stream.Collectors;

/** JSON that is read by people: a line for each member of an object. */
final class IndentedJson {

    private IndentedJson() {}

    static String of(JsonObject object) {
        return write(object, "\n") + "\n";
    }

    private static String write(JsonValue value, String newLine) {
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            String within = newLine + "  ";
            return object.members().entrySet().stream()
                    .map(member -> JsonValue.of(member.getKey()).toJson() + ": " + write(member.getValue(), within))
                    .collect(Collectors.joining("," + within, "{" + within, newLine + "}"));
        }
        if (value instanceof JsonArray array) {
            return array.elements().stream()
                    .map(element -> write(element, newLine))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toJson();
    }
}
