package dev.modelwright.model;

import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import java.util.Objects;

/**
 * A document with its relevance.
 *
 * @param index the document's place in the request, from 0
 * @param document the document as it was given
 * @param score the relevance, finite; higher is better, and each model has a range of its own
 */
public record RankedDocument(int index, Content document, double score) {

    public RankedDocument {
        Objects.requireNonNull(document, "document");
    }

    /** Returns the document's text, empty text when it is an image. */
    public String text() {
        return document instanceof TextContent content ? content.text() : "";
    }
}
