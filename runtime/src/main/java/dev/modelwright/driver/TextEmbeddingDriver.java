package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.token.TokenCounters;
import dev.modelwright.usage.TokenCount;

/**
 * What a vendor implements for models that turn texts into vectors.
 *
 * @param <C> the vendor's credentials as these models see them
 * @param <P> the generated parameters, or {@link dev.modelwright.parameter.DynamicParameters} when the YAML declares none
 */
public interface TextEmbeddingDriver<C extends Credentials, P extends Parameters> extends ModelDriver<C> {

    /**
     * Returns one vector for each input, in the order of the inputs. Never asked for more inputs at once than the model's schema
     * says it takes, and never for none.
     *
     * @throws Exception when the call fails
     */
    EmbeddingReply embed(EmbeddingCall<C, P> call) throws Exception;

    /**
     * Counts the tokens of a text, and says who counted: {@link TokenCount#tokenizer} for the model's own tokenizer,
     * {@link TokenCount#server} when the vendor was asked. Unless overridden: an estimate by GPT-2's encoding.
     *
     * @throws Exception when the vendor must be asked and the call fails
     */
    default TokenCount countTokens(String model, C credentials, String text) throws Exception {
        return TokenCount.estimate(TokenCounters.gpt2().count(text));
    }
}
