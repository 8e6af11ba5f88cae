package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** The call of a tool whose name the user has said, with made-up arguments. */
record ToolCall(String name, JsonObject arguments) {

    /** Finds the first tool that the user's last words name. */
    static Optional<ToolCall> of(JsonArray tools, Conversation.Said question) {
        return tools.elements().stream()
                .flatMap(tool -> tool.asObject().flatMap(object -> object.object("function")).stream())
                .filter(function -> question.asksFor(function.string("name").orElse("")))
                .findFirst()
                .map(ToolCall::of);
    }

    /** Returns the text in which the model would call the tool; in streams the real server passes it on as it is. */
    String markup() {
        JsonObject call = JsonObject.builder()
                .put("name", name)
                .put("arguments", arguments)
                .build();
        return StandInServer.LABEL + " <tool_call>\n" + PythonJson.write(call) + "\n</tool_call>";
    }

    JsonObject json() {
        JsonObject function = JsonObject.builder()
                .put("name", name)
                .put("arguments", PythonJson.write(arguments))
                .build();
        return JsonObject.builder()
                .put("id", "call_" + UUID.randomUUID())
                .put("type", "function")
                .put("function", function)
                .build();
    }

    private static ToolCall of(JsonObject function) {
        JsonObject schema = function.object("parameters").orElse(JsonObject.empty());
        JsonObject properties = schema.object("properties").orElse(JsonObject.empty());
        JsonObject.Builder arguments = JsonObject.builder();
        schema.array("required").orElse(JsonArray.of()).elements().stream()
                .flatMap(required -> required.asString().stream())
                .forEach(required -> arguments.put(required, argument(properties.object(required))));
        return new ToolCall(function.string("name").orElseThrow(), arguments.build());
    }

    private static JsonValue argument(Optional<JsonObject> schema) {
        return switch (schema.flatMap(object -> object.string("type")).orElse("string")) {
            case "integer", "number" -> JsonValue.of(0);
            case "boolean" -> JsonValue.of(false);
            case "array" -> JsonArray.of();
            case "object" -> JsonObject.empty();
            default -> JsonValue.of(StandInServer.LABEL);
        };
    }
}
