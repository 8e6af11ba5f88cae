package dev.modelwright.pipeline;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs a driver's code and turns whatever it throws into what callers see. */
record ErrorGuard(String vendor, ErrorMapping mapping) {

    <T> T call(Callable<T> work) {
        try {
            return Objects.requireNonNull(work.call(), "The driver returned null.");
        } catch (Throwable throwable) {
            throw map(throwable);
        }
    }

    void run(Runnable work) {
        try {
            work.run();
        } catch (Throwable throwable) {
            throw map(throwable);
        }
    }

    InvokeException map(Throwable throwable) {
        if (throwable instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        if (throwable instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return mapping.map(vendor, throwable);
    }

    /** Returns what callers see of a request that is not sent. */
    InvokeException refusal(String message) {
        return refusal(message, null);
    }

    /** Returns what callers see of a request that is not sent because of a fault on their side. */
    InvokeException refusal(String message, @Nullable Throwable cause) {
        return InvokeException.of(vendor, Failure.of(ErrorKind.BAD_REQUEST, message), cause);
    }

    CredentialsRejectedException reject(Throwable throwable) {
        if (throwable instanceof CredentialsRejectedException rejected) {
            return rejected;
        }
        InvokeException mapped = map(throwable);
        return new CredentialsRejectedException(vendor, mapped.detail(), mapped);
    }
}
