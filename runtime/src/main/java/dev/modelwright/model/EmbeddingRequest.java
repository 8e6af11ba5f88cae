package dev.modelwright.model;

import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be turned into vectors.
 *
 * @param inputs the texts, and images where the model reads them; at least one
 * @param purpose what the vectors are wanted for
 * @param overlong what happens to texts that are too long
 * @param parameters the values of model parameters
 * @param user an opaque id of the end user, for the vendor
 */
public record EmbeddingRequest(
        List<Content> inputs,
        EmbeddingPurpose purpose,
        Overlong overlong,
        Parameters parameters,
        Optional<String> user) {

    public EmbeddingRequest {
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(overlong, "overlong");
        Objects.requireNonNull(parameters, "parameters");
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("A request must have at least one input.");
        }
    }

    /**
     * Returns a request for documents, without parameters.
     *
     * @throws IllegalArgumentException when there is no text
     */
    public static EmbeddingRequest of(String... texts) {
        return of(List.of(texts));
    }

    /**
     * Returns a request for documents, without parameters.
     *
     * @throws IllegalArgumentException when there is no text
     */
    public static EmbeddingRequest of(List<String> texts) {
        return ofContents(texts.stream().map(TextContent::new).toList());
    }

    /**
     * Returns a request for documents that may be images, without parameters.
     *
     * @throws IllegalArgumentException when there is no input
     */
    public static EmbeddingRequest ofContents(List<? extends Content> inputs) {
        return new EmbeddingRequest(
                List.copyOf(inputs),
                EmbeddingPurpose.DOCUMENT,
                Overlong.REFUSE,
                DynamicParameters.none(),
                Optional.empty());
    }

    /** Returns this request for questions that documents are looked up for. */
    public EmbeddingRequest forQueries() {
        return new EmbeddingRequest(inputs, EmbeddingPurpose.QUERY, overlong, parameters, user);
    }

    /** Returns this request with another way to treat texts that are too long. */
    public EmbeddingRequest with(Overlong treatment) {
        return new EmbeddingRequest(inputs, purpose, treatment, parameters, user);
    }

    /** Returns this request with other parameters. */
    public EmbeddingRequest with(Parameters values) {
        return new EmbeddingRequest(inputs, purpose, overlong, values, user);
    }

    /** Returns this request on behalf of an end user. */
    public EmbeddingRequest withUser(String id) {
        return new EmbeddingRequest(inputs, purpose, overlong, parameters, Optional.of(id));
    }
}
