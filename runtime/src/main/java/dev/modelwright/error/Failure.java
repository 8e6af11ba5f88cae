package dev.modelwright.error;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a driver knows of a failed call. Must hold no secret.
 *
 * @param kind the kind of failure
 * @param reason a reason that callers act on, where the driver can tell
 * @param message the vendor's words or our own, as a sentence
 * @param status the HTTP status
 * @param code the vendor's own error code
 * @param requestId the vendor's id of the request
 * @param retryAfter how long the vendor asks to wait
 * @param body the beginning of the vendor's answer
 * @param retryable whether the same request may succeed later
 */
public record Failure(
        ErrorKind kind,
        Optional<ErrorReason> reason,
        String message,
        OptionalInt status,
        Optional<String> code,
        Optional<String> requestId,
        Optional<Duration> retryAfter,
        Optional<String> body,
        boolean retryable) {

    private static final int PAYMENT_REQUIRED = 402;

    public Failure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
    }

    /** Returns a failure of which only kind and message are known; whether it is retryable follows from the kind. */
    public static Failure of(ErrorKind kind, String message) {
        return new Failure(
                kind,
                Optional.empty(),
                message,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                kind.isRetryable());
    }

    /**
     * Returns the failure that an HTTP status stands for, by {@link ErrorKind#ofStatus}; a used up quota (402) does not come back by
     * itself and is not retryable.
     */
    public static Failure ofStatus(int httpStatus, String message) {
        Failure failure = of(ErrorKind.ofStatus(httpStatus), message).withStatus(httpStatus);
        return httpStatus == PAYMENT_REQUIRED
                ? failure.withReason(ErrorReason.QUOTA_EXHAUSTED).notRetryable()
                : failure;
    }

    /** Returns this failure with a reason that callers act on. */
    public Failure withReason(ErrorReason known) {
        return new Failure(kind, Optional.of(known), message, status, code, requestId, retryAfter, body, retryable);
    }

    /** Returns this failure with an HTTP status. */
    public Failure withStatus(int httpStatus) {
        return withStatus(OptionalInt.of(httpStatus));
    }

    /** Returns this failure with an HTTP status. */
    public Failure withStatus(OptionalInt httpStatus) {
        return new Failure(kind, reason, message, httpStatus, code, requestId, retryAfter, body, retryable);
    }

    /** Returns this failure with the vendor's error code. */
    public Failure withCode(String vendorCode) {
        return new Failure(
                kind, reason, message, status, Optional.of(vendorCode), requestId, retryAfter, body, retryable);
    }

    /** Returns this failure with the vendor's id of the request. */
    public Failure withRequestId(String id) {
        return new Failure(kind, reason, message, status, code, Optional.of(id), retryAfter, body, retryable);
    }

    /** Returns this failure with the time that the vendor asks to wait. */
    public Failure withRetryAfter(Duration wait) {
        return withRetryAfter(Optional.of(wait));
    }

    /** Returns this failure with the time that the vendor asks to wait. */
    public Failure withRetryAfter(Optional<Duration> wait) {
        return new Failure(kind, reason, message, status, code, requestId, wait, body, retryable);
    }

    /** Returns this failure with the beginning of the vendor's answer. */
    public Failure withBody(String text) {
        return new Failure(kind, reason, message, status, code, requestId, retryAfter, Optional.of(text), retryable);
    }

    /** Returns this failure, never to be tried again whatever its kind. */
    public Failure notRetryable() {
        return new Failure(kind, reason, message, status, code, requestId, retryAfter, body, false);
    }
}
