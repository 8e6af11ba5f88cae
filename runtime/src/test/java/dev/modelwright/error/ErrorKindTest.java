package dev.modelwright.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindTest {

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "401, AUTHORIZATION",
        "402, RATE_LIMIT",
        "403, AUTHORIZATION",
        "404, BAD_REQUEST",
        "405, BAD_REQUEST",
        "408, CONNECTION",
        "409, BAD_REQUEST",
        "413, BAD_REQUEST",
        "415, BAD_REQUEST",
        "418, BAD_REQUEST",
        "422, BAD_REQUEST",
        "429, RATE_LIMIT",
        "499, BAD_REQUEST",
        "500, SERVER_UNAVAILABLE",
        "501, BAD_REQUEST",
        "502, SERVER_UNAVAILABLE",
        "503, SERVER_UNAVAILABLE",
        "504, CONNECTION",
        "529, SERVER_UNAVAILABLE",
        "200, SERVER_UNAVAILABLE",
        "302, SERVER_UNAVAILABLE",
    })
    void statusHasItsKind(int status, ErrorKind kind) {
        assertThat(ErrorKind.ofStatus(status)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION, true, Connection failed",
        "SERVER_UNAVAILABLE, true, Server unavailable",
        "RATE_LIMIT, true, Rate limit reached",
        "AUTHORIZATION, false, Credentials refused",
        "BAD_REQUEST, false, Request refused",
    })
    void kindTellsWhetherToTryAgain(ErrorKind kind, boolean retryable, String description) {
        assertThat(kind.isRetryable()).isEqualTo(retryable);
        assertThat(kind.description()).isEqualTo(description);
    }

    @Test
    void usedUpQuotaDoesNotComeBackByItself() {
        assertThat(Failure.ofStatus(402, "Pay.").retryable()).isFalse();
        assertThat(InvokeException.of("acme", Failure.ofStatus(402, "Pay."), null)
                        .reason())
                .contains(ErrorReason.QUOTA_EXHAUSTED);
        assertThat(InvokeException.of("acme", Failure.ofStatus(429, "Slow down."), null)
                        .reason())
                .isEmpty();
        assertThat(Failure.ofStatus(429, "Slow down.").retryable()).isTrue();
        assertThat(Failure.ofStatus(429, "Slow down.").withRetryAfter(Duration.ofSeconds(3)))
                .isEqualTo(Failure.of(ErrorKind.RATE_LIMIT, "Slow down.")
                        .withStatus(429)
                        .withRetryAfter(Optional.of(Duration.ofSeconds(3))));
    }
}
