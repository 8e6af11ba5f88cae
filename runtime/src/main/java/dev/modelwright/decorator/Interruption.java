package dev.modelwright.decorator;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;

/** What callers see of a thread that was interrupted while it waited. */
final class Interruption {

    private Interruption() {}

    /** Returns the failure, and leaves the thread interrupted. */
    static InvokeException of(Model model, InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        Failure failure =
                Failure.of(ErrorKind.CONNECTION, "The call was interrupted.").notRetryable();
        return InvokeException.of(model.provider(), failure, interrupted);
    }
}
