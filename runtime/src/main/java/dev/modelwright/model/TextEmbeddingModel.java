package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.usage.TokenCount;
import java.util.List;

/**
 * A model that turns texts into vectors, with its credential. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * EmbeddingResult result = model.embed(EmbeddingRequest.of("a cat", "a dog").forQueries());
 * double likeness = result.embeddings().get(0).cosine(result.embeddings().get(1));
 * }</pre>
 */
public interface TextEmbeddingModel extends Model {

    @Override
    default ModelKind kind() {
        return ModelKind.TEXT_EMBEDDING;
    }

    /**
     * Returns one vector for each input, in the order of the inputs. More inputs than the model takes at once are sent in
     * several requests, one after the other.
     *
     * @throws dev.modelwright.error.InvokeException when a call fails or the request is refused
     */
    EmbeddingResult embed(EmbeddingRequest request);

    /**
     * Counts the tokens of each text, in the order of the texts.
     *
     * @throws dev.modelwright.error.InvokeException when the vendor must be asked and the call fails
     */
    List<TokenCount> countTokens(List<String> texts);
}
