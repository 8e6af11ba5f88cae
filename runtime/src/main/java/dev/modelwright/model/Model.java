package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;

/** A model with its credential, of whatever kind. Immutable and safe for any number of threads. */
public interface Model {

    /** Returns the vendor's id. */
    String provider();

    /** Returns the model's name. */
    String model();

    /** Returns the kind of model. */
    ModelKind kind();

    /**
     * Returns what the model can do and which parameters it takes; may ask the vendor the first time.
     *
     * @throws dev.modelwright.error.InvokeException when the vendor must be asked and the call fails
     */
    ModelSchema schema();

    /**
     * Finds out whether the credential works at the vendor.
     *
     * @throws dev.modelwright.error.CredentialsRejectedException when it does not, with the reason and what to do
     */
    void validateCredentials();
}
