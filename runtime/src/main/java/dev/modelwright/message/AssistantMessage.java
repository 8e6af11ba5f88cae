package dev.modelwright.message;

import java.util.List;

/**
 * What the model said, and the tools that it asked for.
 *
 * @param content the contents in order; may be empty when tools are called
 * @param toolCalls the calls in order
 */
public record AssistantMessage(List<Content> content, List<ToolCall> toolCalls) implements Message {

    public AssistantMessage {
        content = List.copyOf(content);
        toolCalls = List.copyOf(toolCalls);
    }
}
