package dev.modelwright.driver;

import dev.modelwright.usage.TokenCount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores as a driver gives them. Prices and times are added by the runtime.
 *
 * @param scores the scores, in any order, each document at most once
 * @param tokens the tokens that the server counted
 */
public record RerankReply(List<Score> scores, Optional<TokenCount> tokens) {

    public RerankReply {
        scores = List.copyOf(scores);
        Objects.requireNonNull(tokens, "tokens");
    }

    /** Returns scores of which no tokens were counted. */
    public static RerankReply of(List<Score> scores) {
        return new RerankReply(scores, Optional.empty());
    }

    /**
     * The relevance of one document.
     *
     * @param index the document's place in the call, from 0
     * @param value the relevance; higher is better
     */
    public record Score(int index, double value) {}
}
