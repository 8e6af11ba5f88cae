package dev.modelwright.pipeline;

import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.MalformedAnswerException;
import dev.modelwright.usage.CountSource;
import dev.modelwright.usage.TokenCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Vectors of several replies, put together. Not thread-safe. */
final class EmbeddingMerge {

    private final ToLongFunction<List<String>> estimate;
    private final List<Embedding> embeddings = new ArrayList<>();
    private TokenCount tokens = TokenCount.server(0);

    /** Creates a merge that counts with {@code estimate} what a server did not. */
    EmbeddingMerge(ToLongFunction<List<String>> estimate) {
        this.estimate = estimate;
    }

    EmbeddingMerge add(List<Content> inputs, EmbeddingReply reply) {
        List<Embedding> more =
                Objects.requireNonNull(reply, "The driver returned null.").embeddings();
        if (more.size() != inputs.size()) {
            throw new MalformedAnswerException("The vendor must give one vector for each of " + inputs.size()
                    + " inputs, but gave " + more.size() + ".");
        }
        more.forEach(this::add);
        tokens = sum(tokens, reply.tokens().orElseGet(() -> TokenCount.estimate(estimate.applyAsLong(texts(inputs)))));
        return this;
    }

    private void add(Embedding embedding) {
        if (!embeddings.isEmpty() && embeddings.get(0).dimensions() != embedding.dimensions()) {
            throw new MalformedAnswerException("All vectors must have the same dimensions, but had "
                    + embeddings.get(0).dimensions() + " and " + embedding.dimensions() + ".");
        }
        embeddings.add(embedding);
    }

    private static TokenCount sum(TokenCount left, TokenCount right) {
        CountSource worse = left.source().compareTo(right.source()) < 0 ? right.source() : left.source();
        return new TokenCount(left.tokens() + right.tokens(), worse);
    }

    private static List<String> texts(List<Content> inputs) {
        return inputs.stream()
                .filter(TextContent.class::isInstance)
                .map(content -> ((TextContent) content).text())
                .toList();
    }

    List<Embedding> embeddings() {
        return embeddings;
    }

    Optional<TokenCount> tokens() {
        return Optional.of(tokens);
    }
}
