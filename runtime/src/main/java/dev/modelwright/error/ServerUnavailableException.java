package dev.modelwright.error;

import org.jspecify.annotations.Nullable;

/** The vendor was reached and could not serve. */
public final class ServerUnavailableException extends InvokeException {

    private static final long serialVersionUID = 1L;

    ServerUnavailableException(
            String vendor, Failure failure, @Nullable Throwable cause, @Nullable String partialText) {
        super(vendor, failure, cause, partialText);
    }
}
