package dev.modelwright.model;

import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;

/** A language model with its credential. Immutable and safe for any number of threads. */
public interface LanguageModel {

    /** Returns the model's name. */
    String model();

    /**
     * Returns what the model can do and which parameters it takes; may ask the vendor the first time.
     *
     * @throws dev.modelwright.error.InvokeException when the vendor must be asked and the call fails
     */
    ModelSchema schema();

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

    /**
     * Finds out whether the credential works at the vendor.
     *
     * @throws dev.modelwright.error.CredentialsRejectedException when it does not, with the reason and what to do
     */
    void validateCredentials();
}
