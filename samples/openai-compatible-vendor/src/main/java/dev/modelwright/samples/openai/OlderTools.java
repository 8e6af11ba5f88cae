package dev.modelwright.samples.openai;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes tools as functions, as servers want them that know the older form alone: one call at a time, without ids. */
final class OlderTools {

    private final Map<String, String> nameOfId = new HashMap<>();

    private OlderTools() {}

    /**
     * Returns a chat request in the older form.
     *
     * @throws IllegalArgumentException when it has what the older form cannot say
     */
    static JsonObject of(JsonObject body) {
        JsonObject.Builder older = JsonObject.builder();
        body.members().forEach((name, value) -> {
            switch (name) {
                case "messages" -> older.put(name, new OlderTools().messages(elements(value)));
                case "tools" -> older.put("functions", functions(elements(value)));
                case "tool_choice" -> older.put("function_call", choice(value));
                default -> older.put(name, value);
            }
        });
        return older.build();
    }

    private static JsonArray functions(List<JsonValue> tools) {
        return JsonArray.of(tools.stream()
                .map(tool -> function(tool))
                .map(JsonValue.class::cast)
                .toList());
    }

    private static JsonValue choice(JsonValue choice) {
        if (choice.equals(JsonValue.of("required"))) {
            throw new IllegalArgumentException(
                    "A server that knows functions alone cannot be made to call any of several."
                            + " Name the tool, or let the model choose.");
        }
        return choice instanceof JsonObject ? function(choice) : choice;
    }

    private JsonArray messages(List<JsonValue> messages) {
        return JsonArray.of(messages.stream()
                .map(message -> message(message.asObject().orElseThrow()))
                .toList());
    }

    private JsonValue message(JsonObject message) {
        if (message.string("role").filter("tool"::equals).isPresent()) {
            String id = message.string("tool_call_id").orElse("");
            return JsonObject.builder()
                    .put("role", "function")
                    .put("name", nameOfId.getOrDefault(id, id))
                    .put("content", message.get("content").orElseThrow())
                    .build();
        }
        return message.array("tool_calls")
                .<JsonValue>map(calls -> assistant(message, calls.elements()))
                .orElse(message);
    }

    private JsonObject assistant(JsonObject message, List<JsonValue> calls) {
        if (calls.size() > 1) {
            throw new IllegalArgumentException(
                    "A server that knows functions alone takes one call of a tool in a message," + " but there are "
                            + calls.size() + ". Leave the others out.");
        }
        JsonObject function = function(calls.get(0));
        String id = calls.get(0).asObject().flatMap(call -> call.string("id")).orElse("");
        nameOfId.put(id, function.string("name").orElse(""));
        return JsonObject.builder()
                .put("role", "assistant")
                .put("content", message.get("content").orElseThrow())
                .put("function_call", function)
                .build();
    }

    private static JsonObject function(JsonValue holder) {
        return holder.asObject().flatMap(object -> object.object("function")).orElseThrow();
    }

    private static List<JsonValue> elements(JsonValue array) {
        return array.asArray().orElseThrow().elements();
    }
}
