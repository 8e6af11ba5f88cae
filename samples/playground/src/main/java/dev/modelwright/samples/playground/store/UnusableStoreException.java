package dev.modelwright.samples.playground.store;

import org.jspecify.annotations.Nullable;

/** The data directory cannot be used. The message says why and what to do. */
public final class UnusableStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
