package dev.modelwright.xinference;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.xinference.client.Generation;
import java.util.OptionalLong;

/** Reads one answer of a language model as chunks, with what the request and the model's abilities say about it. Not thread-safe. */
final class Reading {

    private final Endings endings;
    private final boolean reasons;
    private final InlineReasoning reasoning = new InlineReasoning();

    Reading(LlmCall<?, ?> call, JsonObject body) {
        this.endings = new Endings(call.tools().isEmpty() ? OptionalLong.empty() : Endings.limit(body.members()));
        this.reasons = call.schema().features().contains(ModelFeature.AGENT_THOUGHT);
    }

    /** Reads the only piece of a whole answer. */
    LlmChunk whole(Generation answer) {
        return chunk(reasons ? InlineReasoning.whole(answer) : answer);
    }

    /** Reads the next piece of a stream. */
    LlmChunk next(Generation piece) {
        return chunk(reasons ? reasoning.next(piece) : piece);
    }

    private LlmChunk chunk(Generation generation) {
        return Answers.chunk(generation, endings.of(generation));
    }
}
