package dev.modelwright.driver;

import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.model.EmbeddingPurpose;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Optional;

/**
 * One call as a driver sees it: everything is checked already.
 *
 * @param model the model's name
 * @param credentials the vendor's credentials
 * @param schema what the model can do
 * @param inputs the texts, and images where the schema says that the model has vision; as many as the model takes at once
 * @param purpose what the vectors are wanted for
 * @param parameters the values to send, checked against the model's rules
 * @param user an opaque id of the end user
 */
public record EmbeddingCall<C, P>(
        String model,
        C credentials,
        ModelSchema schema,
        List<Content> inputs,
        EmbeddingPurpose purpose,
        P parameters,
        Optional<String> user) {

    public EmbeddingCall {
        inputs = List.copyOf(inputs);
    }

    /** Returns the texts among the inputs: all of them unless the model has vision. */
    public List<String> texts() {
        return inputs.stream()
                .filter(TextContent.class::isInstance)
                .map(content -> ((TextContent) content).text())
                .toList();
    }
}
