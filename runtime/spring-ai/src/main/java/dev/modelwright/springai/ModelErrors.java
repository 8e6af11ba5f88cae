package dev.modelwright.springai;

import dev.modelwright.error.InvokeException;
import java.util.function.Supplier;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;

/** Turns failed calls into Spring AI's words: those that may succeed if they are tried again, and those that cannot. */
final class ModelErrors {

    private ModelErrors() {}

    static <T> T translating(Supplier<T> call) {
        try {
            return call.get();
        } catch (InvokeException failure) {
            throw translated(failure);
        }
    }

    static RuntimeException translated(RuntimeException failure) {
        if (!(failure instanceof InvokeException known)) {
            return failure;
        }
        String message = String.valueOf(known.getMessage());
        return known.isRetryable()
                ? new TransientAiException(message, known)
                : new NonTransientAiException(message, known);
    }
}
