package dev.modelwright.model;

import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A query and the documents that may answer it.
 *
 * @param query the query; a text, or an image where the model reads them
 * @param documents the documents; none is answered with none
 * @param scoreThreshold the least score of documents that are wanted; all scores when empty, which is not the same as 0
 * @param topN how many documents are wanted at most, at least 1; all when empty
 * @param parameters the values of model parameters
 * @param user an opaque id of the end user, for the vendor
 */
public record RerankRequest(
        Content query,
        List<Content> documents,
        OptionalDouble scoreThreshold,
        OptionalInt topN,
        Parameters parameters,
        Optional<String> user) {

    public RerankRequest {
        Objects.requireNonNull(query, "query");
        documents = List.copyOf(documents);
        Objects.requireNonNull(parameters, "parameters");
        if (scoreThreshold.isPresent() && Double.isNaN(scoreThreshold.getAsDouble())) {
            throw new IllegalArgumentException("The score threshold must be a number.");
        }
        if (topN.isPresent() && topN.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "The number of documents must be at least 1, but was " + topN.getAsInt() + ".");
        }
    }

    /** Returns a request for all documents, without parameters. */
    public static RerankRequest of(String query, List<String> documents) {
        return ofContents(
                Content.text(query), documents.stream().map(TextContent::new).toList());
    }

    /** Returns a request for all documents, which may be images, without parameters. */
    public static RerankRequest ofContents(Content query, List<? extends Content> documents) {
        return new RerankRequest(
                query,
                List.copyOf(documents),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                DynamicParameters.none(),
                Optional.empty());
    }

    /** Returns this request for documents of at least this score. */
    public RerankRequest withScoreThreshold(double least) {
        return new RerankRequest(query, documents, OptionalDouble.of(least), topN, parameters, user);
    }

    /**
     * Returns this request for at most this many documents.
     *
     * @throws IllegalArgumentException when {@code most} is below 1
     */
    public RerankRequest withTopN(int most) {
        return new RerankRequest(query, documents, scoreThreshold, OptionalInt.of(most), parameters, user);
    }

    /** Returns this request with other parameters. */
    public RerankRequest with(Parameters values) {
        return new RerankRequest(query, documents, scoreThreshold, topN, values, user);
    }

    /** Returns this request on behalf of an end user. */
    public RerankRequest withUser(String id) {
        return new RerankRequest(query, documents, scoreThreshold, topN, parameters, Optional.of(id));
    }
}
