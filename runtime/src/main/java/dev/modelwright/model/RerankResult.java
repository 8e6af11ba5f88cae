package dev.modelwright.model;

import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.List;
import java.util.Objects;

/**
 * Documents by relevance.
 *
 * @param documents the wanted documents in falling order of relevance
 * @param usage what the call used, cost and took
 * @param parameters the parameters that were sent
 */
public record RerankResult(List<RankedDocument> documents, CallUsage usage, AppliedParameters parameters) {

    public RerankResult {
        documents = List.copyOf(documents);
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(parameters, "parameters");
    }
}
