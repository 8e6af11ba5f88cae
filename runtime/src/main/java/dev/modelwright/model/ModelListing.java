package dev.modelwright.model;

import dev.modelwright.schema.CredentialForm;
import java.util.List;
import java.util.Map;

/** Asks a vendor which models of one kind it serves. Immutable and safe for any number of threads. */
public interface ModelListing {

    /**
     * Returns what the vendor must be told: its credential form for models of this kind, without the fields that name one of them. Makes
     * no call.
     */
    CredentialForm form();

    /**
     * Asks the vendor, each time. A model is then asked for by its name and with {@link ListedModel#credentials}.
     *
     * <p>{@link CallHandle} and the interruption of the waiting thread end the call, and so does closing the provider.
     *
     * @param credentials the values of the form, by variable; those that name a model may be among them, and are not looked at
     * @return the models in the vendor's order, without those that it ships and that have a form of their own; none when it serves none
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws dev.modelwright.error.InvokeException when the call fails
     */
    List<ListedModel> list(Map<String, ?> credentials);
}
