package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.parameter.Parameters;
import java.util.List;

/**
 * What a vendor implements for models that detect unwanted content.
 *
 * @param <C> the vendor's credentials as these models see them
 * @param <P> the generated parameters, or {@link dev.modelwright.parameter.DynamicParameters} when the YAML declares none
 */
public interface ModerationDriver<C extends Credentials, P extends Parameters> extends ModelDriver<C> {

    /**
     * Returns one verdict for each text, in the order of the texts. Never asked about more texts at once, or longer ones, than the
     * model's schema says it takes.
     *
     * @throws Exception when the call fails
     */
    List<ModerationVerdict> moderate(ModerationCall<C, P> call) throws Exception;
}
