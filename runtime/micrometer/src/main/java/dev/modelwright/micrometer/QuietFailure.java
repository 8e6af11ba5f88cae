package dev.modelwright.micrometer;

import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;

/**
 * What traces get of a failure where content is not captured: of what kind it is, without a vendor's words, as they may repeat the
 * request, without its cause and without a stack.
 */
final class QuietFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private QuietFailure(String message) {
        super(message, null, false, false);
    }

    static Throwable of(Throwable failure) {
        if (failure instanceof InvokeException known) {
            Failure facts = Failure.of(known.kind(), known.kind().description()).withStatus(known.status());
            return InvokeException.of(known.vendor(), facts, null);
        }
        return new QuietFailure(failure.getClass().getName());
    }
}
