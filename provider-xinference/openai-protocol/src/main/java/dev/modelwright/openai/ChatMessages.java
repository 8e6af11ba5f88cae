package dev.modelwright.openai;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.DeveloperMessage;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolMessage;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as the server reads it. System and developer messages become one that leads, because many chat templates
 * accept no other; every message has content, because templates fail on messages without.
 */
final class ChatMessages {

    private final ContentParts parts;

    ChatMessages(ModelSchema schema) {
        this.parts = new ContentParts(schema);
    }

    JsonArray of(List<Message> messages) {
        List<JsonValue> written = new ArrayList<>(messages.size());
        List<String> instructions = new ArrayList<>();
        for (Message message : messages) {
            if (isInstruction(message)) {
                instructions.add(parts.text(message));
            }
        }
        if (!instructions.isEmpty()) {
            written.add(message("system")
                    .put("content", String.join("\n\n", instructions))
                    .build());
        }
        for (Message message : messages) {
            if (!isInstruction(message)) {
                written.add(of(message));
            }
        }
        return JsonArray.of(written);
    }

    private static boolean isInstruction(Message message) {
        return message instanceof SystemMessage || message instanceof DeveloperMessage;
    }

    private JsonObject of(Message message) {
        if (message instanceof AssistantMessage assistant) {
            return of(assistant);
        }
        if (message instanceof ToolMessage answer) {
            return message("tool")
                    .put("tool_call_id", answer.toolCallId())
                    .put("content", parts.text(answer))
                    .build();
        }
        return message("user").put("content", content(message)).build();
    }

    private JsonObject of(AssistantMessage assistant) {
        JsonObject.Builder message = message("assistant").put("content", parts.text(assistant));
        if (!assistant.toolCalls().isEmpty()) {
            message.put(
                    "tool_calls",
                    JsonArray.of(assistant.toolCalls().stream()
                            .map(ChatMessages::call)
                            .toList()));
        }
        return message.build();
    }

    private static JsonObject call(ToolCall call) {
        JsonObject function = JsonObject.builder()
                .put("name", call.name())
                .put("arguments", call.arguments())
                .build();
        return JsonObject.builder()
                .put("id", call.id())
                .put("type", "function")
                .put("function", function)
                .build();
    }

    private JsonValue content(Message message) {
        List<Content> content = message.content();
        return content.stream().allMatch(parts::isText) ? JsonValue.of(message.text()) : parts.of(content);
    }

    private static JsonObject.Builder message(String role) {
        return JsonObject.builder().put("role", role);
    }
}
