package dev.modelwright.error;

import org.jspecify.annotations.Nullable;

/** The vendor refuses the credential. */
public final class AuthorizationException extends InvokeException {

    private static final long serialVersionUID = 1L;

    AuthorizationException(String vendor, Failure failure, @Nullable Throwable cause, @Nullable String partialText) {
        super(vendor, failure, cause, partialText);
    }
}
