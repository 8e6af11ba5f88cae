package dev.modelwright.message;

import java.util.List;
import java.util.Objects;

/**
 * What a tool answered.
 *
 * @param toolCallId the id of the call that is answered
 * @param content the contents in order
 */
public record ToolMessage(String toolCallId, List<Content> content) implements Message {

    public ToolMessage {
        Objects.requireNonNull(toolCallId, "toolCallId");
        content = List.copyOf(content);
    }
}
