package dev.modelwright.openai;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.Failure;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Reason;
import java.util.Locale;

/** The client's reasons as the five kinds of failures. */
public final class OpenAiErrors {

    /** Maps {@link OpenAiException}; its code is the name of the reason in lower case with hyphens. */
    public static final ErrorMapping MAPPING = ErrorMapping.builder()
            .map(OpenAiException.class, OpenAiErrors::failure)
            .build();

    private OpenAiErrors() {}

    private static Failure failure(OpenAiException exception) {
        Reason reason = exception.reason();
        Failure failure = Failure.of(kind(reason), String.valueOf(exception.getMessage()))
                .withStatus(exception.status())
                .withCode(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .withRetryAfter(exception.retryAfter());
        Failure withBody = exception.serverText().map(failure::withBody).orElse(failure);
        return switch (reason) {
            case ABORTED -> withBody.notRetryable();
            case MODEL_NOT_FOUND -> withBody.withReason(ErrorReason.MODEL_NOT_FOUND);
            case WRONG_MODEL_TYPE -> withBody.withReason(ErrorReason.WRONG_MODEL_KIND);
            case CONTEXT_TOO_LONG -> withBody.withReason(ErrorReason.CONTEXT_TOO_LONG);
            case QUOTA_EXHAUSTED ->
                withBody.withReason(ErrorReason.QUOTA_EXHAUSTED).notRetryable();
            default -> withBody;
        };
    }

    private static ErrorKind kind(Reason reason) {
        return switch (reason) {
            case UNAUTHORIZED, FORBIDDEN, BANNED -> ErrorKind.AUTHORIZATION;
            case RATE_LIMITED, QUOTA_EXHAUSTED -> ErrorKind.RATE_LIMIT;
            case LOADING, MODEL_CRASHED, SERVER_ERROR, UNREADABLE -> ErrorKind.SERVER_UNAVAILABLE;
            case MODEL_NOT_FOUND, WRONG_MODEL_TYPE, CONTEXT_TOO_LONG, BAD_REQUEST, UNSUPPORTED -> ErrorKind.BAD_REQUEST;
            case ABORTED, TIMEOUT, UNREACHABLE, BROKEN_STREAM -> ErrorKind.CONNECTION;
        };
    }
}
