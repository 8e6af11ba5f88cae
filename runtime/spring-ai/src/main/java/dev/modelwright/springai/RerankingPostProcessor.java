package dev.modelwright.springai;

import dev.modelwright.message.Content;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.postretrieval.document.DocumentPostProcessor;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;

/**
 * Puts retrieved documents in the order in which a reranking model of any vendor says that they answer the query, best first. Each keeps
 * its id, text and metadata and gets the model's score. Documents without a text cannot be judged: they are refused. Immutable and safe
 * for any number of threads.
 *
 * <p>Needs {@code spring-ai-rag} on the class path.
 */
public final class RerankingPostProcessor implements DocumentPostProcessor {

    private final RerankModel model;
    private final OptionalInt topN;
    private final OptionalDouble scoreThreshold;
    private final Parameters parameters;

    private RerankingPostProcessor(
            RerankModel model, OptionalInt topN, OptionalDouble scoreThreshold, Parameters parameters) {
        this.model = Objects.requireNonNull(model, "model");
        this.topN = topN;
        this.scoreThreshold = scoreThreshold;
        this.parameters = Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns a post-processor that keeps all documents. */
    public static RerankingPostProcessor of(RerankModel model) {
        return new RerankingPostProcessor(model, OptionalInt.empty(), OptionalDouble.empty(), DynamicParameters.none());
    }

    /** Returns this post-processor keeping the best {@code count} documents, 1 or more. */
    public RerankingPostProcessor withTopN(int count) {
        return new RerankingPostProcessor(model, OptionalInt.of(count), scoreThreshold, parameters);
    }

    /** Returns this post-processor keeping documents whose score is {@code least} or more. */
    public RerankingPostProcessor withScoreThreshold(double least) {
        return new RerankingPostProcessor(model, topN, OptionalDouble.of(least), parameters);
    }

    /** Returns this post-processor with these parameters of the vendor's. */
    public RerankingPostProcessor with(Parameters values) {
        return new RerankingPostProcessor(model, topN, scoreThreshold, values);
    }

    /**
     * Returns the documents in their new order. None are sent where there are none.
     *
     * @throws TransientAiException when the call failed and may succeed if it is tried again
     * @throws NonTransientAiException when the call failed, or was refused, for good
     * @throws IllegalArgumentException when a document has no text
     */
    @Override
    public List<Document> process(Query query, List<Document> documents) {
        if (documents.isEmpty()) {
            return documents;
        }
        RerankRequest request = new RerankRequest(
                Content.text(query.text()), contents(documents), scoreThreshold, topN, parameters, Optional.empty());
        return ModelErrors.translating(() -> model.rerank(request)).documents().stream()
                .map(ranked -> scored(documents, ranked))
                .toList();
    }

    private static Document scored(List<Document> documents, RankedDocument ranked) {
        return documents.get(ranked.index()).mutate().score(ranked.score()).build();
    }

    private static List<Content> contents(List<Document> documents) {
        return documents.stream().map(RerankingPostProcessor::content).toList();
    }

    private static Content content(Document document) {
        String text = document.getText();
        if (text == null) {
            throw new IllegalArgumentException("Only texts can be put in order, but the document `" + document.getId()
                    + "` has none. Take it out before this step.");
        }
        return Content.text(text);
    }
}
