package dev.modelwright.error;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed, at once or while its answer was read. One of five kinds whatever the vendor. Holds no secret, and
 * cannot be serialised.
 */
public abstract sealed class InvokeException extends RuntimeException
        permits ConnectionException,
                ServerUnavailableException,
                RateLimitException,
                AuthorizationException,
                BadRequestException {

    private static final long serialVersionUID = 1L;

    private final String vendor;
    private final transient Failure failure;
    private final @Nullable String partialText;

    InvokeException(String vendor, Failure failure, @Nullable Throwable cause, @Nullable String partialText) {
        super("[" + vendor + "] " + failure.kind().description() + ": " + failure.message(), cause);
        this.vendor = vendor;
        this.failure = failure;
        this.partialText = partialText;
    }

    /** Returns the exception of the failure's kind. */
    public static InvokeException of(String vendor, Failure failure, @Nullable Throwable cause) {
        return of(vendor, failure, cause, null);
    }

    private static InvokeException of(
            String vendor, Failure failure, @Nullable Throwable cause, @Nullable String partialText) {
        return switch (failure.kind()) {
            case CONNECTION -> new ConnectionException(vendor, failure, cause, partialText);
            case SERVER_UNAVAILABLE -> new ServerUnavailableException(vendor, failure, cause, partialText);
            case RATE_LIMIT -> new RateLimitException(vendor, failure, cause, partialText);
            case AUTHORIZATION -> new AuthorizationException(vendor, failure, cause, partialText);
            case BAD_REQUEST -> new BadRequestException(vendor, failure, cause, partialText);
        };
    }

    /** Returns an exception of the same kind that also holds the text received before the failure; itself if there is none. */
    public InvokeException withPartialText(String text) {
        if (text.isEmpty()) {
            return this;
        }
        return of(vendor, failure, getCause() == null ? this : getCause(), text);
    }

    // Status, code and times would be lost without a word.
    private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
        throw new NotSerializableException(InvokeException.class.getName());
    }

    /** Returns the vendor's id. */
    public String vendor() {
        return vendor;
    }

    /** Returns the kind of failure. */
    public ErrorKind kind() {
        return failure.kind();
    }

    /** Returns a reason that callers act on, empty when it is none of these or the driver cannot tell. */
    public Optional<ErrorReason> reason() {
        return failure.reason();
    }

    /** Returns the vendor's words or the driver's, without vendor and kind. */
    public String detail() {
        return failure.message();
    }

    /** Returns the HTTP status, empty when there was no answer. */
    public OptionalInt status() {
        return failure.status();
    }

    /** Returns the vendor's own error code. */
    public Optional<String> code() {
        return failure.code();
    }

    /** Returns the vendor's id of the request. */
    public Optional<String> requestId() {
        return failure.requestId();
    }

    /** Returns how long the vendor asks to wait before the next try. */
    public Optional<Duration> retryAfter() {
        return failure.retryAfter();
    }

    /** Returns the beginning of the vendor's answer. */
    public Optional<String> body() {
        return failure.body();
    }

    /** Tells whether the same request may succeed later. */
    public boolean isRetryable() {
        return failure.retryable();
    }

    /** Returns the text that had been received when a stream failed, empty when none had been. */
    public Optional<String> partialText() {
        return Optional.ofNullable(partialText);
    }
}
