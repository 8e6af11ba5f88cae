package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.usage.TokenCount;

/** A language model with its credential. Immutable and safe for any number of threads. */
public interface LanguageModel extends Model {

    @Override
    default ModelKind kind() {
        return ModelKind.LLM;
    }

    /**
     * Asks and waits for the whole answer.
     *
     * @throws dev.modelwright.error.InvokeException when the call fails or the request is refused
     */
    LlmResult invoke(LlmRequest request);

    /**
     * Asks and returns the answer as it is written. Close the stream.
     *
     * @throws dev.modelwright.error.InvokeException when the call fails at once or the request is refused
     */
    LlmStream stream(LlmRequest request);

    /**
     * Counts the tokens that a request would send, without asking the vendor to answer it.
     *
     * @throws dev.modelwright.error.InvokeException when the vendor must be asked and the call fails, or the request is refused
     */
    TokenCount countTokens(LlmRequest request);
}
