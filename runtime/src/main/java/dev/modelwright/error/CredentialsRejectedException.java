package dev.modelwright.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A credential that fits the form did not work at the vendor. Says why, and holds no secret. */
public final class CredentialsRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String vendor;
    private final String reason;

    /**
     * Creates the exception.
     *
     * @param reason what did not work and what to do, as sentences
     * @param cause the failed call, when a call was made
     */
    public CredentialsRejectedException(String vendor, String reason, @Nullable InvokeException cause) {
        super("[" + vendor + "] Credentials rejected: " + reason, cause);
        this.vendor = vendor;
        this.reason = reason;
    }

    /** Returns the vendor's id. */
    public String vendor() {
        return vendor;
    }

    /** Returns what did not work and what to do. */
    public String reason() {
        return reason;
    }

    /** Returns the failed call, empty when none was made. */
    public Optional<InvokeException> failure() {
        return Optional.ofNullable((InvokeException) getCause());
    }
}
