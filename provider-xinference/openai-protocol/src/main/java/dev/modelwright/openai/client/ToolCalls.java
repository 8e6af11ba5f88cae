package dev.modelwright.openai.client;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads tool calls and gives each its index. Old servers leave the index out of the pieces of a stream; then the id says
 * where a piece belongs, and a piece without id continues the call before it.
 */
final class ToolCalls {

    private static final int MOST_CALLS = 10_000;

    private final Map<String, Integer> indexOfId = new HashMap<>();
    private final Map<Integer, String> idOfIndex = new HashMap<>();
    private int last = -1;
    private int highest = -1;

    List<ToolCallPart> read(JsonObject message) {
        Optional<JsonArray> given = message.array("tool_calls");
        // As in nearly every piece of a stream.
        if (given.isEmpty()) {
            return olderForm(message);
        }
        return given.stream()
                .flatMap(calls -> calls.elements().stream())
                .flatMap(call -> call.asObject().stream())
                .map(this::part)
                .toList();
    }

    // A model made one call at most, without an id, before there were tools.
    private static List<ToolCallPart> olderForm(JsonObject message) {
        return message.object("function_call")
                .map(call -> List.of(new ToolCallPart(0, Optional.empty(), name(call), arguments(call))))
                .orElse(List.of());
    }

    private static Optional<String> name(JsonObject function) {
        return function.string("name").filter(text -> !text.isEmpty());
    }

    private ToolCallPart part(JsonObject call) {
        JsonObject function = call.object("function").orElseGet(JsonObject::empty);
        Optional<String> id = call.string("id").filter(text -> !text.isEmpty());
        Optional<String> name = name(function);
        last = index(call.integer("index"), id, name);
        highest = Math.max(highest, last);
        id.ifPresent(this::remember);
        return new ToolCallPart(last, id, name, arguments(function));
    }

    private int index(OptionalLong given, Optional<String> id, Optional<String> name) {
        Optional<Integer> known = id.map(indexOfId::get);
        if (known.isPresent()) {
            return known.get();
        }
        long index = given.orElse(-1);
        if (index >= 0 && index < MOST_CALLS && !startsAnother((int) index, id, name)) {
            return (int) index;
        }
        return id.isPresent() || name.isPresent() || last < 0 ? highest + 1 : last;
    }

    // Some engines number every call of an answer 0. A new id with a name is a call of its own.
    private boolean startsAnother(int index, Optional<String> id, Optional<String> name) {
        return id.isPresent() && name.isPresent() && idOfIndex.containsKey(index);
    }

    private void remember(String id) {
        indexOfId.put(id, last);
        idOfIndex.putIfAbsent(last, id);
    }

    private static String arguments(JsonObject function) {
        JsonValue arguments = function.get("arguments").orElse(JsonValue.of(""));
        return arguments.isNull() ? "" : arguments.asString().orElseGet(arguments::toJson);
    }
}
