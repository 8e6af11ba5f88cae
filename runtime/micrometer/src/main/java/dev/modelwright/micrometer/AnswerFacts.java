package dev.modelwright.micrometer;

import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.LlmResult;
import dev.modelwright.usage.TokenUsage;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is noted of an answer without a word of it.
 *
 * @param id its id at the vendor; empty when the vendor gives none
 * @param finishReason why the model stopped, for example {@code stop}; empty for kinds that have no reason
 * @param cached how many of the sent tokens were in the vendor's cache; empty when unknown
 * @param reasoning how many of the answered tokens were reasoning; empty when unknown
 * @param dimensions how many numbers a vector has; empty for kinds that answer none
 */
public record AnswerFacts(
        Optional<String> id,
        Optional<String> finishReason,
        OptionalLong cached,
        OptionalLong reasoning,
        OptionalInt dimensions) {

    static final AnswerFacts NONE = new AnswerFacts(
            Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());

    public AnswerFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(finishReason, "finishReason");
        Objects.requireNonNull(cached, "cached");
        Objects.requireNonNull(reasoning, "reasoning");
        Objects.requireNonNull(dimensions, "dimensions");
    }

    static AnswerFacts of(Object result) {
        if (result instanceof LlmResult answer) {
            return ofAnswer(answer);
        }
        if (result instanceof EmbeddingResult vectors && !vectors.embeddings().isEmpty()) {
            return new AnswerFacts(
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalInt.of(vectors.embeddings().get(0).dimensions()));
        }
        return NONE;
    }

    private static AnswerFacts ofAnswer(LlmResult answer) {
        TokenUsage tokens = answer.usage().tokens();
        return new AnswerFacts(
                answer.id(),
                Optional.of(answer.finishReason().name().toLowerCase(Locale.ROOT)),
                tokens.cached(),
                tokens.reasoning(),
                OptionalInt.empty());
    }
}
