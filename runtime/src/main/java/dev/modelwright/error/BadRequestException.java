package dev.modelwright.error;

import org.jspecify.annotations.Nullable;

/** The request cannot be served as it is: the vendor, or the check of its parameters, refuses it. */
public final class BadRequestException extends InvokeException {

    private static final long serialVersionUID = 1L;

    BadRequestException(String vendor, Failure failure, @Nullable Throwable cause, @Nullable String partialText) {
        super(vendor, failure, cause, partialText);
    }
}
