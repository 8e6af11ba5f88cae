package dev.modelwright.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * An ordered table from a vendor's exceptions to failures. The first row whose type fits decides. An exception without a
 * row that only wraps another, as executors and streams do, is taken as the one inside. Others get a failure all the same:
 * input and output and time-outs are connection failures, illegal arguments are bad requests, everything else says that the
 * server is unavailable.
 */
public final class ErrorMapping {

    private static final ErrorMapping STANDARD = builder().build();

    private final List<Row<?>> rows;

    private ErrorMapping(List<Row<?>> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns the table without rows. */
    public static ErrorMapping standard() {
        return STANDARD;
    }

    /** Starts without rows. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the failure that stands for a throwable. */
    public Failure failureOf(Throwable throwable) {
        return rows.stream()
                .map(row -> row.read(throwable))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> wrapped(throwable).map(this::failureOf).orElseGet(() -> fallback(throwable)));
    }

    /**
     * Returns the exception for callers; one that is an {@link InvokeException} already, or wraps one, passes through
     * unchanged.
     */
    public InvokeException map(String vendor, Throwable throwable) {
        return unified(throwable).orElseGet(() -> InvokeException.of(vendor, failureOf(throwable), throwable));
    }

    private static Optional<InvokeException> unified(Throwable throwable) {
        return throwable instanceof InvokeException mapped
                ? Optional.of(mapped)
                : wrapped(throwable).flatMap(ErrorMapping::unified);
    }

    private static Optional<Throwable> wrapped(Throwable throwable) {
        boolean wraps = throwable instanceof ExecutionException
                || throwable instanceof CompletionException
                || throwable instanceof UncheckedIOException;
        return wraps ? Optional.ofNullable(throwable.getCause()) : Optional.empty();
    }

    private static Failure fallback(Throwable throwable) {
        if (throwable instanceof IOException || throwable instanceof TimeoutException) {
            return Failure.of(ErrorKind.CONNECTION, message(throwable));
        }
        if (throwable instanceof InterruptedException) {
            return Failure.of(ErrorKind.CONNECTION, "The call was interrupted.").notRetryable();
        }
        if (throwable instanceof IllegalArgumentException) {
            return Failure.of(ErrorKind.BAD_REQUEST, message(throwable));
        }
        return Failure.of(ErrorKind.SERVER_UNAVAILABLE, message(throwable)).notRetryable();
    }

    private static String message(Throwable throwable) {
        return Optional.ofNullable(throwable.getMessage())
                .filter(text -> !text.isBlank())
                .orElseGet(() -> throwable.getClass().getSimpleName());
    }

    private record Row<T extends Throwable>(Class<T> type, Function<? super T, Failure> reading) {

        Optional<Failure> read(Throwable throwable) {
            return type.isInstance(throwable) ? read(throwable, type.cast(throwable)) : Optional.empty();
        }

        // A fault in the vendor's own row must not take the place of the failure that it was to explain.
        private Optional<Failure> read(Throwable throwable, T fitting) {
            try {
                return Optional.of(reading.apply(fitting));
            } catch (RuntimeException fault) {
                throwable.addSuppressed(fault);
                return Optional.empty();
            }
        }
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {
        private final List<Row<?>> rows = new ArrayList<>();

        private Builder() {}

        /** Maps a type and its subtypes to a kind, with the exception's own message. */
        public Builder map(Class<? extends Throwable> type, ErrorKind kind) {
            return map(type, throwable -> Failure.of(kind, message(throwable)));
        }

        /** Maps a type and its subtypes by reading what the exception knows. */
        public <T extends Throwable> Builder map(Class<T> type, Function<? super T, Failure> reading) {
            rows.add(new Row<>(type, reading));
            return this;
        }

        /** Returns the table. */
        public ErrorMapping build() {
            return new ErrorMapping(rows);
        }
    }
}
