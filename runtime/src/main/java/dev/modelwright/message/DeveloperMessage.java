package dev.modelwright.message;

import java.util.List;

/**
 * An instruction of the application's developer; vendors without this role read it as a system message.
 *
 * @param content the contents in order
 */
public record DeveloperMessage(List<Content> content) implements Message {

    public DeveloperMessage {
        content = List.copyOf(content);
    }
}
