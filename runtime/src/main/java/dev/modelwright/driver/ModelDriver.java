package dev.modelwright.driver;

import dev.modelwright.credential.Credentials;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.schema.ModelSchema;
import java.util.Optional;

/**
 * What a vendor implements for every kind of model. Drivers are created once, hold nothing of a single call and are safe for
 * any number of threads; what they do hold, such as connections, they let go in {@link #close}. Their other methods may throw
 * anything; the caller sees what {@link #errorMapping} makes of it.
 *
 * @param <C> the vendor's credentials as this kind of model sees them
 */
public interface ModelDriver<C extends Credentials> {

    /**
     * Finds out whether a credential works, as cheaply as the vendor allows.
     *
     * @throws Exception when it does not work; the message says why and what to do
     */
    void validateCredentials(String model, C credentials) throws Exception;

    /** Returns the table from the vendor's exceptions to failures. */
    default ErrorMapping errorMapping() {
        return ErrorMapping.standard();
    }

    /**
     * Returns what a model that a user named can do; may ask the vendor. Empty when the vendor YAML says it all.
     *
     * @throws Exception when the vendor cannot be asked
     */
    default Optional<ModelSchema> customizableModel(String model, C credentials) throws Exception {
        return Optional.empty();
    }

    /**
     * Ends the calls that run, streams that nobody reads at the moment among them, and lets go of connections and threads. Called once,
     * when the provider is closed, from any thread; no call begins afterwards. Does nothing unless a driver has something to let go.
     */
    default void close() {}
}
