package dev.modelwright.driver;

import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One call as a driver sees it: everything is checked already.
 *
 * @param model the model's name
 * @param credentials the vendor's credentials
 * @param schema what the model can do
 * @param query the query; a text unless the schema says that the model has vision
 * @param documents the documents; texts unless the schema says that the model has vision
 * @param topN how many of the best documents are enough; a vendor that can do no such thing leaves it out
 * @param parameters the values to send, checked against the model's rules
 * @param user an opaque id of the end user
 */
public record RerankCall<C, P>(
        String model,
        C credentials,
        ModelSchema schema,
        Content query,
        List<Content> documents,
        OptionalInt topN,
        P parameters,
        Optional<String> user) {

    public RerankCall {
        documents = List.copyOf(documents);
    }

    /** Returns the query's text, empty text when it is an image. */
    public String queryText() {
        return query instanceof TextContent content ? content.text() : "";
    }

    /** Returns the texts among the documents: all of them unless the model has vision. */
    public List<String> texts() {
        return documents.stream()
                .filter(TextContent.class::isInstance)
                .map(content -> ((TextContent) content).text())
                .toList();
    }
}
