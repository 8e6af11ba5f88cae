package dev.modelwright.pipeline;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Runs a driver's code while its provider is open, and turns whatever it throws into what callers see.
 *
 * @param vendor the vendor's id
 * @param mapping the driver's table of failures
 * @param lifetime how long the provider is open
 * @param doubt is run when the vendor refuses a request that what is known of the model allows
 */
record ErrorGuard(String vendor, ErrorMapping mapping, Lifetime lifetime, Runnable doubt) {

    ErrorGuard(String vendor, ErrorMapping mapping, Lifetime lifetime) {
        this(vendor, mapping, lifetime, () -> {});
    }

    ErrorGuard doubting(Runnable step) {
        return new ErrorGuard(vendor, mapping, lifetime, step);
    }

    <T> T call(Callable<T> work) {
        lifetime.requireOpen(vendor);
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
        InvokeException mapped = mapping.map(vendor, throwable);
        if (mapped.kind() == ErrorKind.BAD_REQUEST) {
            doubt.run();
        }
        return mapped;
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
