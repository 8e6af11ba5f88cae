package dev.modelwright.message;

import java.util.List;

/**
 * What a user says.
 *
 * @param content the contents in order
 */
public record UserMessage(List<Content> content) implements Message {

    public UserMessage {
        content = List.copyOf(content);
    }
}
