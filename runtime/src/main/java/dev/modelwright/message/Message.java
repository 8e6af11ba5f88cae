package dev.modelwright.message;

import java.util.List;
import java.util.stream.Collectors;

/** One message of a conversation, in one of five roles. */
public sealed interface Message permits SystemMessage, DeveloperMessage, UserMessage, AssistantMessage, ToolMessage {

    /** Returns the contents in order; empty for an assistant message that only calls tools. */
    List<Content> content();

    /** Returns the texts of the message, joined without a separator; empty text when there are none. */
    default String text() {
        return content().stream()
                .filter(TextContent.class::isInstance)
                .map(content -> ((TextContent) content).text())
                .collect(Collectors.joining());
    }

    /** Returns an instruction that stands above the conversation. */
    static SystemMessage system(String text) {
        return new SystemMessage(TextContent.list(text));
    }

    /** Returns what a user says. */
    static UserMessage user(String text) {
        return new UserMessage(TextContent.list(text));
    }

    /** Returns what a user says, in texts and media. */
    static UserMessage user(Content... content) {
        return new UserMessage(List.of(content));
    }

    /** Returns what the model said. */
    static AssistantMessage assistant(String text) {
        return new AssistantMessage(TextContent.list(text), List.of());
    }

    /** Returns what a tool answered to the call with this id. */
    static ToolMessage tool(String callId, String text) {
        return new ToolMessage(callId, TextContent.list(text));
    }
}
