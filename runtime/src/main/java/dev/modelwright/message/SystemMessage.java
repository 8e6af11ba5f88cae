package dev.modelwright.message;

import java.util.List;

/**
 * An instruction that stands above the conversation.
 *
 * @param content the contents in order
 */
public record SystemMessage(List<Content> content) implements Message {

    public SystemMessage {
        content = List.copyOf(content);
    }
}
