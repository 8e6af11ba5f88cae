package dev.modelwright.pipeline;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;

/** How long the models of a vendor can be called: until its provider is closed. */
final class Lifetime {

    private volatile boolean over;

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** Refuses a call that begins after the end. */
    void requireOpen(String vendor) {
        if (over) {
            throw InvokeException.of(
                    vendor,
                    Failure.of(ErrorKind.CONNECTION, message(vendor))
                            .withCode("closed")
                            .notRetryable(),
                    null);
        }
    }

    static String message(String vendor) {
        return "Provider `" + vendor + "` is closed. Call models of a provider that is open.";
    }
}
