package dev.modelwright.openai.client;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * Decides whether a request is sent again, and after which pause. Only requests that the server cannot have processed are:
 * no connection came about, or the server said 503.
 */
final class RetryRules {

    private static final int NOT_AVAILABLE = 503;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final int maxRetries;
    private final Duration maxDelay;

    RetryRules(int maxRetries, Duration maxDelay) {
        this.maxRetries = maxRetries;
        this.maxDelay = maxDelay;
    }

    /** Returns the pause before the next attempt; empty when there must be none. */
    Optional<Duration> pauseAfter(OpenAiException failure, int failedAttempts) {
        if (failedAttempts > maxRetries || !wasNotProcessed(failure)) {
            return Optional.empty();
        }
        Duration wanted = failure.retryAfter().orElse(FIRST_PAUSE.multipliedBy(1L << (failedAttempts - 1)));
        return Optional.of(wanted.compareTo(maxDelay) > 0 ? maxDelay : wanted);
    }

    private static boolean wasNotProcessed(OpenAiException failure) {
        if (failure.status().isPresent()) {
            return failure.status().getAsInt() == NOT_AVAILABLE;
        }
        boolean untrusted = failure.getCause() instanceof SSLException;
        boolean connectTimeout = failure.timeLimit().equals(Optional.of(TimeLimit.CONNECT));
        return connectTimeout || failure.reason() == Reason.UNREACHABLE && !untrusted;
    }
}
