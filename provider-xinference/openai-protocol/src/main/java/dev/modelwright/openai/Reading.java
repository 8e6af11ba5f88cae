package dev.modelwright.openai;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.openai.client.Generation;
import dev.modelwright.schema.ModelFeature;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads one answer of a language model as chunks, with what the request and the model's abilities say about it. Not thread-safe. */
final class Reading {

    private final Endings endings;
    private final boolean hasTools;
    private final boolean reasons;
    private final InlineReasoning reasoning = new InlineReasoning();

    Reading(LlmCall<?, ?> call, JsonObject body) {
        this.hasTools = !call.tools().isEmpty();
        this.endings = new Endings(hasTools ? Endings.limit(body.members()) : OptionalLong.empty());
        this.reasons = call.schema().features().contains(ModelFeature.AGENT_THOUGHT);
    }

    /** Reads the only piece of a whole answer. */
    LlmChunk whole(Generation answer) {
        Generation parted = reasons ? InlineReasoning.whole(answer) : answer;
        Optional<FinishReason> reason = endings.of(parted);
        boolean isCut = hasTools && reason.equals(Optional.of(FinishReason.LENGTH));
        return Answers.chunk(isCut ? CutMarkup.read(parted) : parted, reason);
    }

    /** Reads the next piece of a stream. */
    LlmChunk next(Generation piece) {
        Generation parted = reasons ? reasoning.next(piece) : piece;
        return Answers.chunk(parted, endings.of(parted));
    }
}
