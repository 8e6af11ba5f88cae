package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.token.ChatTokens;
import dev.modelwright.usage.TokenCount;

/**
 * What a vendor implements for language models.
 *
 * @param <C> the vendor's credentials as language models see them
 * @param <P> the generated parameters, or {@link dev.modelwright.parameter.DynamicParameters} when the YAML declares none
 */
public interface LanguageModelDriver<C extends Credentials, P extends Parameters> extends ModelDriver<C> {

    /**
     * Asks and waits for the whole answer.
     *
     * @throws Exception when the call fails
     */
    LlmReply invoke(LlmCall<C, P> call) throws Exception;

    /**
     * Asks and returns the answer as it is written.
     *
     * @throws Exception when the call fails at once
     */
    LlmChunks stream(LlmCall<C, P> call) throws Exception;

    /**
     * Counts the tokens that a call would send, and says who counted: {@link TokenCount#tokenizer} for the model's own tokenizer,
     * {@link TokenCount#server} when the vendor was asked. Unless overridden: an estimate by GPT-2's encoding and the arithmetic of
     * chat messages, which comes near for most models.
     *
     * @throws Exception when the vendor must be asked and the call fails
     */
    default TokenCount countTokens(LlmCall<C, P> call) throws Exception {
        return TokenCount.estimate(ChatTokens.gpt2().count(call.messages(), call.tools()));
    }
}
