package dev.modelwright.pipeline;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.InvokeException;
import java.util.Objects;
import java.util.concurrent.Callable;

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

    CredentialsRejectedException reject(Throwable throwable) {
        if (throwable instanceof CredentialsRejectedException rejected) {
            return rejected;
        }
        InvokeException mapped = map(throwable);
        return new CredentialsRejectedException(vendor, mapped.detail(), mapped);
    }
}
