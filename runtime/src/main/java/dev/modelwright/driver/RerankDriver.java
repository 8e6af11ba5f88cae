package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.parameter.Parameters;

/**
 * What a vendor implements for models that tell how well documents answer a query.
 *
 * @param <C> the vendor's credentials as these models see them
 * @param <P> the generated parameters, or {@link dev.modelwright.parameter.DynamicParameters} when the YAML declares none
 */
public interface RerankDriver<C extends Credentials, P extends Parameters> extends ModelDriver<C> {

    /**
     * Returns the scores of documents, in any order. Never asked about no documents. Threshold, order and number are the runtime's
     * work.
     *
     * @throws Exception when the call fails
     */
    RerankReply rerank(RerankCall<C, P> call) throws Exception;
}
