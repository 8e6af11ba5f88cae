package dev.modelwright.springai;

import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.UserMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.content.Media;

/** Turns Spring AI's messages into ours. */
final class Messages {

    private Messages() {}

    static List<Message> of(List<org.springframework.ai.chat.messages.Message> messages) {
        return messages.stream().flatMap(Messages::of).toList();
    }

    private static Stream<Message> of(org.springframework.ai.chat.messages.Message message) {
        if (message instanceof ToolResponseMessage tools) {
            return tools.getResponses().stream().map(one -> Message.tool(one.id(), one.responseData()));
        }
        if (message instanceof org.springframework.ai.chat.messages.AssistantMessage assistant) {
            return Stream.of(new AssistantMessage(
                    contents(assistant.getText(), assistant.getMedia()), calls(assistant.getToolCalls())));
        }
        if (message instanceof org.springframework.ai.chat.messages.UserMessage user) {
            return Stream.of(new UserMessage(contents(user.getText(), user.getMedia())));
        }
        return Stream.of(textOnly(message));
    }

    private static Message textOnly(org.springframework.ai.chat.messages.Message message) {
        List<Content> text = contents(message.getText(), List.of());
        return switch (message.getMessageType()) {
            case SYSTEM -> new SystemMessage(text);
            case USER -> new UserMessage(text);
            case ASSISTANT -> new AssistantMessage(text, List.of());
            case TOOL ->
                throw new IllegalArgumentException(
                        "A message of type TOOL must be a ToolResponseMessage, which says what call it answers.");
        };
    }

    private static List<ToolCall> calls(List<org.springframework.ai.chat.messages.AssistantMessage.ToolCall> calls) {
        return calls.stream()
                .map(call -> new ToolCall(call.id(), call.name(), call.arguments()))
                .toList();
    }

    private static List<Content> contents(@Nullable String text, List<Media> media) {
        List<Content> contents = new ArrayList<>();
        if (text != null && (!text.isEmpty() || media.isEmpty())) {
            contents.add(Content.text(text));
        }
        media.stream().map(MediaParts::of).forEach(contents::add);
        return contents;
    }
}
