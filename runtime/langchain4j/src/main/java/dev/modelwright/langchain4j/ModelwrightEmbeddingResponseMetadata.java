package dev.modelwright.langchain4j;

import dev.langchain4j.model.embedding.response.EmbeddingResponseMetadata;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.usage.CallUsage;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Metadata of vectors, with what the framework has no place for. Immutable. */
public final class ModelwrightEmbeddingResponseMetadata extends EmbeddingResponseMetadata {

    private final CallUsage usage;
    private final Set<Integer> cut;

    private ModelwrightEmbeddingResponseMetadata(Builder builder) {
        super(builder);
        this.usage = builder.result.usage();
        this.cut = builder.result.cut();
    }

    static ModelwrightEmbeddingResponseMetadata of(EmbeddingResult result, String model) {
        return new Builder(result)
                .modelName(model)
                .tokenUsage(ModelwrightTokenUsage.ofInput(result.usage()))
                .build();
    }

    /** Returns what all requests together used, cost and took. */
    public CallUsage usage() {
        return usage;
    }

    /** Returns the indices of inputs whose end was cut off, rising. */
    public Set<Integer> cut() {
        return cut;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof ModelwrightEmbeddingResponseMetadata that
                && usage.equals(that.usage)
                && cut.equals(that.cut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), usage, cut);
    }

    private static final class Builder extends EmbeddingResponseMetadata.Builder<Builder> {

        private final EmbeddingResult result;

        Builder(EmbeddingResult result) {
            this.result = result;
        }

        @Override
        public ModelwrightEmbeddingResponseMetadata build() {
            return new ModelwrightEmbeddingResponseMetadata(this);
        }
    }
}
