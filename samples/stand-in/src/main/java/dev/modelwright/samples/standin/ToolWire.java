package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The form of chat answers to a request with tools. Its streams are no other than those without. */
record ToolWire(Identity identity, Optional<ToolCall> call) implements Wire {

    // A call that was cut is no call any more, and the real server hides the cut.
    @Override
    public JsonObject whole(Generation generation) {
        Optional<ToolCall> made = generation.cut() ? Optional.empty() : call;
        String finish = made.isPresent() ? "tool_calls" : "stop";
        JsonObject message = message(made.isPresent() ? "" : generation.text(), made);
        return JsonObject.builder()
                .put("id", identity.id())
                .put("model", identity.model())
                .put("object", "chat.completion")
                .put("created", identity.created())
                .put("choices", ChatWire.choices(ChatWire.choice("message", message, JsonValue.of(finish))))
                .put("usage", generation.usage())
                .build();
    }

    @Override
    public List<String> events(Generation generation, boolean includeUsage) {
        return new ChatWire(identity).events(generation, includeUsage);
    }

    private static JsonObject message(String content, Optional<ToolCall> made) {
        List<JsonValue> calls = made.stream().<JsonValue>map(ToolCall::json).toList();
        return JsonObject.builder()
                .put("role", "assistant")
                .put("content", content)
                .put("tool_calls", JsonArray.of(calls))
                .build();
    }
}
