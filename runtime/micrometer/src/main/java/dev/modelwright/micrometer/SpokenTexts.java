package dev.modelwright.micrometer;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.DeveloperMessage;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.message.TextContent;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolMessage;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a request or an answer as the messages that OpenTelemetry describes, cut to a size that counts their characters. */
final class SpokenTexts {

    private final List<JsonValue> messages = new ArrayList<>();
    private int left;

    private SpokenTexts(int maxCharacters) {
        left = maxCharacters;
    }

    static Optional<String> ofRequest(Object request, int maxCharacters) {
        SpokenTexts texts = new SpokenTexts(maxCharacters);
        if (request instanceof LlmRequest chat) {
            chat.messages().forEach(texts::add);
        } else if (request instanceof EmbeddingRequest embedding) {
            texts.add("user", embedding.inputs());
        } else if (request instanceof RerankRequest rerank) {
            texts.add("user", List.of(rerank.query()));
            texts.add("user", rerank.documents());
        } else if (request instanceof SpeechRequest speech) {
            texts.add("user", List.of(new TextContent(speech.text())));
        } else if (request instanceof ModerationRequest moderation) {
            texts.add("user", List.of(new TextContent(moderation.text())));
        }
        return texts.json();
    }

    static Optional<String> ofAnswer(Object answer, int maxCharacters) {
        SpokenTexts texts = new SpokenTexts(maxCharacters);
        if (answer instanceof LlmResult said) {
            texts.add(said.message());
        } else if (answer instanceof TranscriptionResult heard) {
            texts.add("assistant", List.of(new TextContent(heard.text())));
        }
        return texts.json();
    }

    private void add(Message message) {
        List<JsonValue> parts = parts(message.content());
        if (message instanceof AssistantMessage assistant) {
            assistant.toolCalls().forEach(call -> parts.add(part(call)));
        }
        add(role(message), new JsonArray(parts));
    }

    private void add(String role, List<? extends Content> content) {
        add(role, new JsonArray(parts(content)));
    }

    private void add(String role, JsonArray parts) {
        messages.add(JsonObject.builder().put("role", role).put("parts", parts).build());
    }

    private List<JsonValue> parts(List<? extends Content> content) {
        List<JsonValue> parts = new ArrayList<>();
        for (Content one : content) {
            parts.add(
                    one instanceof TextContent text ? part("text", cut(text.text())) : part("blob", "(not captured)"));
        }
        return parts;
    }

    private JsonObject part(ToolCall call) {
        return JsonObject.builder()
                .put("type", "tool_call")
                .put("id", call.id())
                .put("name", call.name())
                .put("arguments", cut(call.arguments()))
                .build();
    }

    private static JsonObject part(String type, String content) {
        return JsonObject.builder().put("type", type).put("content", content).build();
    }

    private String cut(String text) {
        int kept = Math.min(text.length(), left);
        if (kept > 0 && kept < text.length() && Character.isHighSurrogate(text.charAt(kept - 1))) {
            kept--;
        }
        left -= kept;
        return kept == text.length() ? text : text.substring(0, kept) + "…";
    }

    private static String role(Message message) {
        if (message instanceof AssistantMessage) {
            return "assistant";
        }
        if (message instanceof ToolMessage) {
            return "tool";
        }
        return message instanceof SystemMessage || message instanceof DeveloperMessage ? "system" : "user";
    }

    private Optional<String> json() {
        return messages.isEmpty() ? Optional.empty() : Optional.of(new JsonArray(messages).toJson());
    }
}
