package dev.modelwright.samples.playground.calls;

import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.message.ToolCall;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.samples.playground.json.UsageView;

/** Writes the parts of a chat's answer. */
final class ChatView {

    private ChatView() {}

    static JsonObject text(String text) {
        return JsonObject.builder().put("text", text).build();
    }

    static JsonObject tool(ToolCallDelta delta) {
        JsonObject.Builder json = JsonObject.builder();
        delta.index().ifPresent(index -> json.put("index", index));
        put(json, "id", delta.id());
        put(json, "name", delta.name());
        put(json, "arguments", delta.arguments());
        return json.build();
    }

    static JsonObject finish(LlmResult result) {
        JsonObject.Builder json =
                JsonObject.builder().put("reason", result.finishReason().name());
        result.rawFinishReason().ifPresent(raw -> json.put("rawReason", raw));
        return json.put("text", result.text())
                .put("reasoning", result.reasoning())
                .put(
                        "toolCalls",
                        JsonArray.of(result.toolCalls().stream()
                                .map(ChatView::toolCall)
                                .toList()))
                .put("usage", UsageView.of(result.usage()))
                .put("parameters", UsageView.of(result.parameters()))
                .build();
    }

    /** Returns the end of a chat that was stopped while it failed, or before the vendor answered. */
    static JsonObject stopped(RuntimeException failed) {
        String arrived =
                failed instanceof InvokeException call ? call.partialText().orElse("") : "";
        return JsonObject.builder()
                .put("reason", FinishReason.CANCELLED.name())
                .put("text", arrived)
                .put("reasoning", "")
                .put("toolCalls", JsonArray.of())
                .build();
    }

    private static JsonObject toolCall(ToolCall call) {
        return JsonObject.builder()
                .put("id", call.id())
                .put("name", call.name())
                .put("arguments", call.arguments())
                .build();
    }

    private static void put(JsonObject.Builder json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
