package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRulesTest {

    private final RetryRules rules = new RetryRules(2, Duration.ofSeconds(5));

    @Test
    void connectTimeoutIsTriedAgainAndNoOtherTimeoutIs() {
        for (TimeLimit limit : TimeLimit.values()) {
            OpenAiException failure = OpenAiException.because(Reason.TIMEOUT, "Late.")
                    .timeLimit(limit)
                    .build();
            assertThat(rules.pauseAfter(failure, 1).isPresent()).isEqualTo(limit == TimeLimit.CONNECT);
        }
    }

    @Test
    void certificateThatIsNotTrustedIsNotTriedAgain() {
        OpenAiException failure = OpenAiException.because(Reason.UNREACHABLE, "No.")
                .cause(new SSLHandshakeException("no"))
                .build();

        assertThat(rules.pauseAfter(failure, 1)).isEmpty();
    }

    @Test
    void pauseIsNeverLongerThanTheLimit() {
        OpenAiException failure =
                OpenAiException.because(Reason.UNREACHABLE, "No.").build();

        assertThat(new RetryRules(10, Duration.ofSeconds(5)).pauseAfter(failure, 10))
                .contains(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({"30, PT30S", "0, PT0S", "'Wed, 25 Nov 2026 10:00:07 GMT', PT7S", "'Wed, 25 Nov 2026 09:00:00 GMT', PT0S"
    })
    void headerHoldsSecondsOrADate(String header, Duration delay) {
        assertThat(RetryAfter.read(header, Instant.parse("2026-11-25T10:00:00Z")))
                .contains(delay);
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "-1", "1.5", "99999999999"})
    void headerThatCannotBeReadIsNone(String header) {
        assertThat(RetryAfter.read(header, Instant.EPOCH)).isEqualTo(Optional.empty());
    }
}
