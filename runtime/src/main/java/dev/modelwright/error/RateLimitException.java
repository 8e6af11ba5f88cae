package dev.modelwright.error;

import org.jspecify.annotations.Nullable;

/** The vendor asks to slow down. */
public final class RateLimitException extends InvokeException {

    private static final long serialVersionUID = 1L;

    RateLimitException(String vendor, Failure failure, @Nullable Throwable cause, @Nullable String partialText) {
        super(vendor, failure, cause, partialText);
    }
}
