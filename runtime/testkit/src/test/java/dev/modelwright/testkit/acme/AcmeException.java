package dev.modelwright.testkit.acme;

import java.time.Duration;
import java.util.Optional;

/** What the server answers instead of an answer. */
final class AcmeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    AcmeException(int status, String words, Optional<Duration> retryAfter) {
        super(words);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    int status() {
        return status;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
