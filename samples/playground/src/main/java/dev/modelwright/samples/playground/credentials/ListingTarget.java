package dev.modelwright.samples.playground.credentials;

import dev.modelwright.model.ListedModel;
import dev.modelwright.model.ModelListing;
import java.util.List;
import java.util.Map;

/**
 * Whom to ask for models, and with what.
 *
 * @param values the values of the form, secrets among them, which do not print
 */
public record ListingTarget(ModelListing listing, Map<String, Object> values) {

    public ListingTarget {
        values = Map.copyOf(values);
    }

    /**
     * Asks the vendor.
     *
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws dev.modelwright.error.InvokeException when the call fails
     */
    public List<ListedModel> models() {
        return listing.list(values);
    }
}
