package dev.modelwright.samples.standin;

import static java.util.stream.Collectors.joining;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;

/** Writes JSON as the real server does inside streams: a blank after each colon and each comma. */
final class PythonJson {

    private PythonJson() {}

    static String write(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(object);
        }
        return value instanceof JsonArray array ? array(array) : value.toJson();
    }

    private static String object(JsonObject object) {
        return object.members().entrySet().stream()
                .map(member -> JsonValue.of(member.getKey()).toJson() + ": " + write(member.getValue()))
                .collect(joining(", ", "{", "}"));
    }

    private static String array(JsonArray array) {
        return array.elements().stream().map(PythonJson::write).collect(joining(", ", "[", "]"));
    }
}
