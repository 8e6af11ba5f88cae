package dev.modelwright.springai;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmResult;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;

/** Turns answers into Spring AI's. */
final class ChatResponses {

    private ChatResponses() {}

    /** Tells whether a chunk becomes a response of its own: fragments of tool calls are handed on whole, at the end. */
    static boolean isShown(LlmChunk chunk) {
        return !chunk.text().isEmpty() || !chunk.reasoning().isEmpty();
    }

    static ChatResponse piece(LanguageModel model, LlmChunk chunk) {
        ChatResponseMetadata.Builder metadata = about(model);
        chunk.id().ifPresent(metadata::id);
        Generation generation = new Generation(message(chunk.text(), chunk.reasoning(), List.of()));
        return new ChatResponse(List.of(generation), metadata.build());
    }

    static ChatResponse whole(LanguageModel model, LlmResult result) {
        return response(model, result, message(result.text(), result.reasoning(), calls(result)));
    }

    /** Returns what a stream ends with: everything but the text, which has been told by then. */
    static ChatResponse last(LanguageModel model, LlmResult result) {
        return response(model, result, message("", "", calls(result)));
    }

    private static ChatResponse response(LanguageModel model, LlmResult result, AssistantMessage message) {
        Generation generation = new Generation(message, generationMetadata(result));
        return new ChatResponse(List.of(generation), responseMetadata(model, result));
    }

    private static AssistantMessage message(String text, String reasoning, List<AssistantMessage.ToolCall> calls) {
        Map<String, Object> properties =
                reasoning.isEmpty() ? Map.of() : Map.of(ResponseKeys.REASONING_CONTENT, reasoning);
        return AssistantMessage.builder()
                .content(text)
                .properties(properties)
                .toolCalls(calls)
                .build();
    }

    private static List<AssistantMessage.ToolCall> calls(LlmResult result) {
        return result.toolCalls().stream()
                .map(call -> new AssistantMessage.ToolCall(call.id(), "function", call.name(), call.arguments()))
                .toList();
    }

    private static ChatGenerationMetadata generationMetadata(LlmResult result) {
        ChatGenerationMetadata.Builder metadata = ChatGenerationMetadata.builder()
                .finishReason(result.finishReason().name());
        result.rawFinishReason().ifPresent(raw -> metadata.metadata(ResponseKeys.RAW_FINISH_REASON, raw));
        if (!result.reasoning().isEmpty()) {
            metadata.metadata(ResponseKeys.REASONING, result.reasoning());
        }
        return metadata.build();
    }

    private static ChatResponseMetadata responseMetadata(LanguageModel model, LlmResult result) {
        ChatResponseMetadata.Builder metadata = about(model)
                .usage(Usages.of(result.usage()))
                .keyValue(ResponseKeys.LATENCY, result.usage().latency());
        result.id().ifPresent(metadata::id);
        result.usage().cost().ifPresent(cost -> metadata.keyValue(ResponseKeys.COST, cost));
        result.usage().timeToFirstToken().ifPresent(time -> metadata.keyValue(ResponseKeys.TIME_TO_FIRST_TOKEN, time));
        result.usage()
                .tokens()
                .reasoning()
                .ifPresent(tokens -> metadata.keyValue(ResponseKeys.REASONING_TOKENS, tokens));
        return metadata.keyValue(ResponseKeys.PARAMETERS, result.parameters()).build();
    }

    private static ChatResponseMetadata.Builder about(LanguageModel model) {
        return ChatResponseMetadata.builder().model(model.model()).keyValue(ResponseKeys.PROVIDER, model.provider());
    }
}
