package dev.modelwright.pipeline;

import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.MalformedAnswerException;
import dev.modelwright.usage.TokenCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Vectors of several replies, put together. Not thread-safe. */
final class EmbeddingMerge {

    private final Function<String, TokenCount> count;
    private final List<Embedding> embeddings = new ArrayList<>();
    private TokenCount tokens = TokenCount.server(0);

    /** Creates a merge that counts with {@code count} what a server did not. */
    EmbeddingMerge(Function<String, TokenCount> count) {
        this.count = count;
    }

    EmbeddingMerge add(List<Content> inputs, EmbeddingReply reply) {
        List<Embedding> more =
                Objects.requireNonNull(reply, "The driver returned null.").embeddings();
        if (more.size() != inputs.size()) {
            throw new MalformedAnswerException("The vendor must give one vector for each of " + inputs.size()
                    + " inputs, but gave " + more.size() + ".");
        }
        more.forEach(this::add);
        tokens = tokens.plus(reply.tokens().orElseGet(() -> counted(inputs)));
        return this;
    }

    private void add(Embedding embedding) {
        if (!embeddings.isEmpty() && embeddings.get(0).dimensions() != embedding.dimensions()) {
            throw new MalformedAnswerException("All vectors must have the same dimensions, but had "
                    + embeddings.get(0).dimensions() + " and " + embedding.dimensions() + ".");
        }
        embeddings.add(embedding);
    }

    // What a medium takes is not known: a sum with one in it only comes near.
    private TokenCount counted(List<Content> inputs) {
        return inputs.stream()
                .map(input ->
                        input instanceof TextContent content ? count.apply(content.text()) : TokenCount.estimate(0))
                .reduce(TokenCount.server(0), TokenCount::plus);
    }

    List<Embedding> embeddings() {
        return embeddings;
    }

    Optional<TokenCount> tokens() {
        return Optional.of(tokens);
    }
}
