package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;

/**
 * A model that detects unwanted content, with its credential. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * if (model.moderate(ModerationRequest.of(comment)).flagged()) {
 *     hold(comment);
 * }
 * }</pre>
 */
public interface ModerationModel extends Model {

    @Override
    default ModelKind kind() {
        return ModelKind.MODERATION;
    }

    /**
     * Judges a text. One that is longer than the model takes is judged in pieces, and is unwanted when one of them is.
     *
     * @throws dev.modelwright.error.InvokeException when a call fails or the request is refused
     */
    ModerationResult moderate(ModerationRequest request);
}
