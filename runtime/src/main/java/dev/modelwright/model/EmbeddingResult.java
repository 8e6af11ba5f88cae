package dev.modelwright.model;

import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Vectors.
 *
 * @param embeddings one vector for each input, in the order of the inputs, all of the same dimensions
 * @param cut the indices of inputs whose end was cut off, rising
 * @param usage what all requests together used, cost and took
 * @param parameters the parameters that were sent
 */
public record EmbeddingResult(
        List<Embedding> embeddings, Set<Integer> cut, CallUsage usage, AppliedParameters parameters) {

    public EmbeddingResult {
        embeddings = List.copyOf(embeddings);
        cut = Collections.unmodifiableSet(new TreeSet<>(cut));
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(parameters, "parameters");
    }
}
