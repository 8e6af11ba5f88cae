package dev.modelwright.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.ToolCall;
import dev.modelwright.model.LlmResult;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers of ours as the framework's responses. */
final class Answers {

    private Answers() {}

    static ChatResponse of(LlmResult result, String model) {
        return ChatResponse.builder()
                .aiMessage(message(result))
                .metadata(ModelwrightChatResponseMetadata.builder(result)
                        .id(result.id().orElse(null))
                        .modelName(model)
                        .tokenUsage(ModelwrightTokenUsage.of(result.usage().tokens()))
                        .finishReason(reason(result.finishReason()))
                        .build())
                .build();
    }

    private static AiMessage message(LlmResult result) {
        AiMessage.Builder builder = AiMessage.builder();
        // A model that only calls tools says nothing, which is null to the framework.
        if (!result.text().isEmpty() || result.toolCalls().isEmpty()) {
            builder.text(result.text());
        }
        if (!result.reasoning().isEmpty()) {
            builder.thinking(result.reasoning());
        }
        if (!result.toolCalls().isEmpty()) {
            builder.toolExecutionRequests(
                    result.toolCalls().stream().map(Answers::request).toList());
        }
        List<Image> images = images(result);
        if (!images.isEmpty()) {
            builder.attributes(Map.of(AiMessage.GENERATED_IMAGES_KEY, images));
        }
        return builder.build();
    }

    static ToolExecutionRequest request(ToolCall call) {
        return ToolExecutionRequest.builder()
                .id(call.id())
                .name(call.name())
                .arguments(call.arguments())
                .build();
    }

    private static List<Image> images(LlmResult result) {
        return result.message().content().stream()
                .flatMap(content -> content instanceof MediaContent media ? Stream.of(media) : Stream.empty())
                .filter(media -> media.kind() == MediaKind.IMAGE)
                .map(Answers::image)
                .toList();
    }

    private static Image image(MediaContent media) {
        Image.Builder builder = Image.builder();
        media.address().ifPresent(builder::url);
        media.mimeType().ifPresent(builder::mimeType);
        media.bytes().ifPresent(bytes -> builder.base64Data(Base64.getEncoder().encodeToString(bytes)));
        return builder.build();
    }

    private static FinishReason reason(dev.modelwright.model.FinishReason reason) {
        return switch (reason) {
            case STOP -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case TOOL_CALLS -> FinishReason.TOOL_EXECUTION;
            case CONTENT_FILTER -> FinishReason.CONTENT_FILTER;
            case OTHER, INCOMPLETE, CANCELLED -> FinishReason.OTHER;
        };
    }
}
