package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.model.ListedModel;
import java.util.List;
import java.util.Set;

/**
 * What a driver implements, beside the interface of its kind, when the vendor can be asked which models of this kind it serves.
 *
 * @param <C> the vendor's credentials as this kind of model sees them
 */
public interface ListingDriver<C extends Credentials> extends ModelDriver<C> {

    /**
     * Returns the models of this driver's kind that can be called with a credential, in the vendor's order. Those that the vendor ships
     * may be among them; callers do not see them where they are called with another form.
     *
     * @param credentials checked as for a call, but with a stand-in for each of {@link #namingVariables()}, not to be sent
     * @throws Exception when the vendor cannot be asked
     */
    List<ListedModel> listModels(C credentials) throws Exception;

    /**
     * Returns the variables of the credential form whose values name one model, and that each listed model has a value for. They must be
     * plain text fields. Unless overridden: none, as for vendors whose credentials are the same for all models.
     */
    default Set<String> namingVariables() {
        return Set.of();
    }
}
