package dev.modelwright.error;

import org.jspecify.annotations.Nullable;

/** The vendor was not reached, or did not answer in time. */
public final class ConnectionException extends InvokeException {

    private static final long serialVersionUID = 1L;

    ConnectionException(String vendor, Failure failure, @Nullable Throwable cause, @Nullable String partialText) {
        super(vendor, failure, cause, partialText);
    }
}
