package dev.modelwright.error;

/** Reasons that callers act on, within a kind of failure. */
public enum ErrorReason {
    /** The vendor has no model of that name, or none that this credential may use. A bad request. */
    MODEL_NOT_FOUND,
    /** The vendor has a model of that name, but of another kind than it was asked for. A bad request. */
    WRONG_MODEL_KIND,
    /** The input, or the input with the wanted answer, is longer than the model can take. A bad request. */
    CONTEXT_TOO_LONG,
    /** What was paid for is used up, and does not come back by itself. A rate limit that is not retryable. */
    QUOTA_EXHAUSTED
}
