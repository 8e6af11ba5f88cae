package dev.modelwright.langchain4j;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.UnknownModelException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Failures in the framework's words, with ours as the cause: it has status, code, id of the request and time to wait. */
final class Failures {

    private static final String CONTENT_FILTER = "content_filter";

    private Failures() {}

    /** Returns what the call returns; what it throws is thrown in the framework's words. */
    static <T> T mapping(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException failure) {
            throw map(failure);
        }
    }

    static RuntimeException map(RuntimeException failure) {
        if (failure instanceof LangChain4jException own) {
            return own;
        }
        if (failure instanceof InvokeException failed) {
            return map(failed);
        }
        if (failure instanceof UnknownModelException) {
            return new ModelNotFoundException(failure.getMessage(), failure);
        }
        return failure instanceof IllegalArgumentException
                ? new InvalidRequestException(failure.getMessage(), failure)
                : new LangChain4jException(failure.getMessage(), failure);
    }

    private static RuntimeException map(InvokeException failed) {
        String message = failed.getMessage();
        if (failed.reason().equals(Optional.of(ErrorReason.MODEL_NOT_FOUND))) {
            return new ModelNotFoundException(message, failed);
        }
        return switch (failed.kind()) {
            case AUTHORIZATION -> new AuthenticationException(message, failed);
            case RATE_LIMIT -> new RateLimitException(message, failed);
            case BAD_REQUEST ->
                isFiltered(failed)
                        ? new ContentFilteredException(message, failed)
                        : new InvalidRequestException(message, failed);
            case SERVER_UNAVAILABLE ->
                failed.isRetryable()
                        ? new InternalServerException(message, failed)
                        : new NonRetriableException(message, failed);
            case CONNECTION -> connection(failed);
        };
    }

    private static boolean isFiltered(InvokeException failed) {
        return failed.code()
                .filter(code -> code.toLowerCase(Locale.ROOT).contains(CONTENT_FILTER))
                .isPresent();
    }

    private static RuntimeException connection(InvokeException failed) {
        String message = failed.getMessage();
        if (hasCause(failed, java.util.concurrent.TimeoutException.class, InterruptedIOException.class)
                || failed.status().orElse(0) > 0) {
            return new TimeoutException(message, failed);
        }
        if (hasCause(failed, UnknownHostException.class, UnresolvedAddressException.class)) {
            return new UnresolvedModelServerException(message, failed);
        }
        return failed.isRetryable()
                ? new RetriableException(message, failed)
                : new NonRetriableException(message, failed);
    }

    private static boolean hasCause(Throwable failure, Class<?>... types) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> Stream.of(types).anyMatch(type -> type.isInstance(cause)));
    }
}
