package dev.modelwright.model;

/** Why an answer ended. */
public enum FinishReason {
    /** The model was done, or met a stop text. */
    STOP,
    /** The greatest number of tokens was reached. */
    LENGTH,
    /** The model waits for tools. */
    TOOL_CALLS,
    /** The vendor withheld content. */
    CONTENT_FILTER,
    /** The vendor gave another reason; {@link LlmResult#rawFinishReason} has it. */
    OTHER,
    /** The stream ended without a reason: the answer may be cut anywhere. */
    INCOMPLETE,
    /** The caller closed the stream before its end. */
    CANCELLED
}
