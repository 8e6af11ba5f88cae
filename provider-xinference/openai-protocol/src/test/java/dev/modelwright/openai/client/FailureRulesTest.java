package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureRulesTest {

    @ParameterizedTest
    @CsvSource({
        "301, UNREACHABLE",
        "400, BAD_REQUEST",
        "401, UNAUTHORIZED",
        "403, FORBIDDEN",
        "404, BAD_REQUEST",
        "405, BAD_REQUEST",
        "409, ABORTED",
        "422, BAD_REQUEST",
        "429, RATE_LIMITED",
        "499, ABORTED",
        "500, SERVER_ERROR",
        "501, UNSUPPORTED",
        "502, SERVER_ERROR",
        "503, SERVER_ERROR",
        "0, SERVER_ERROR"
    })
    void statusDecidesWhenTheTextSaysNothing(int status, Reason reason) {
        assertThat(reason(status, "No")).isEqualTo(reason);
    }

    @Test
    void wordsOfTheDialectDecideInAnswersAndInStreams() {
        assertThat(reason(500, "The cat is asleep")).isEqualTo(Reason.LOADING);
        assertThat(reason(0, "The cat is asleep")).isEqualTo(Reason.LOADING);
        assertThat(reason(404, "cat, is asleep?")).isEqualTo(Reason.BAD_REQUEST);
    }

    @Test
    void banIsNoRateLimit() {
        assertThat(reason(429, "Too many failed attempts for this key.")).isEqualTo(Reason.BANNED);
        assertThat(reason(429, "IP temporarily banned.")).isEqualTo(Reason.BANNED);
    }

    @Test
    void statusOfTheKeyCountsMoreThanTheText() {
        assertThat(reason(403, "The cat is asleep")).isEqualTo(Reason.FORBIDDEN);
    }

    private static Reason reason(int status, String text) {
        return FailureRules.reason(
                status,
                text,
                Dialect.of("Cat").words("cat is asleep", Reason.LOADING).build());
    }
}
