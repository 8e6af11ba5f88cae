package dev.modelwright.message;

import java.util.List;
import java.util.Objects;

/**
 * A text.
 *
 * @param text the text, possibly empty
 */
public record TextContent(String text) implements Content {

    public TextContent {
        Objects.requireNonNull(text, "text");
    }

    static List<Content> list(String text) {
        return List.of(new TextContent(text));
    }
}
