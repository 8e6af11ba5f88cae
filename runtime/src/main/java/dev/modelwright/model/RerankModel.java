package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;

/**
 * A model that tells how well documents answer a query, with its credential. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * RerankResult result = model.rerank(RerankRequest.of("What do cats eat?", documents).withTopN(3));
 * String best = result.documents().get(0).text();
 * }</pre>
 */
public interface RerankModel extends Model {

    @Override
    default ModelKind kind() {
        return ModelKind.RERANK;
    }

    /**
     * Returns the documents in falling order of relevance, those of the same score in the order in which they were given.
     * Threshold and number of documents are applied to what the vendor answers, so that they hold for every vendor.
     *
     * @throws dev.modelwright.error.InvokeException when the call fails or the request is refused
     */
    RerankResult rerank(RerankRequest request);
}
