package dev.modelwright.driver;

import dev.modelwright.model.Embedding;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Vectors as a driver gives them. Prices and times, and tokens that the server did not count, are added by the runtime.
 *
 * @param embeddings one vector for each input, in the order of the inputs
 * @param tokens the tokens that the server counted
 */
public record EmbeddingReply(List<Embedding> embeddings, Optional<TokenCount> tokens) {

    public EmbeddingReply {
        embeddings = List.copyOf(embeddings);
        Objects.requireNonNull(tokens, "tokens");
    }
}
