package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.Failure;
import dev.modelwright.openai.OpenAiErrors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureRulesTest {

    @ParameterizedTest
    @CsvSource({
        "301, UNREACHABLE",
        "400, BAD_REQUEST",
        "401, UNAUTHORIZED",
        "402, QUOTA_EXHAUSTED",
        "403, FORBIDDEN",
        "404, BAD_REQUEST",
        "405, BAD_REQUEST",
        "408, TIMEOUT",
        "409, ABORTED",
        "422, BAD_REQUEST",
        "429, RATE_LIMITED",
        "499, ABORTED",
        "500, SERVER_ERROR",
        "501, UNSUPPORTED",
        "502, SERVER_ERROR",
        "503, SERVER_ERROR",
        "504, TIMEOUT",
        "0, SERVER_ERROR"
    })
    void statusDecidesWhenTheTextSaysNothing(int status, Reason reason) {
        assertThat(reason(status, "No")).isEqualTo(reason);
    }

    @Test
    void everyStatusIsOfTheRuntimesKindUnlessItTellsOfAnAbort() {
        Refusals refusals = new Refusals(Dialect.of("Cat").build(), new KeyMask(List.of()));
        for (int status = 400; status < 600; status++) {
            Failure usual = Failure.ofStatus(status, "No");
            Failure failure = OpenAiErrors.MAPPING.failureOf(refusals.refused(status, "No", Optional.empty()));

            if (status == 409 || status == 499) {
                assertThat(failure.code()).as("%s", status).hasValue("aborted");
                continue;
            }
            assertThat(failure.kind()).as("%s", status).isEqualTo(usual.kind());
            assertThat(failure.reason()).as("%s", status).isEqualTo(usual.reason());
            assertThat(failure.retryable()).as("%s", status).isEqualTo(usual.retryable());
        }
    }

    @Test
    void timeLimitOfTheServerIsNoneOfTheClient() {
        OpenAiException late = new Refusals(Dialect.of("Cat").build(), new KeyMask(List.of()))
                .refused(504, "Gateway Time-out", Optional.empty());

        assertThat(late.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(late.timeLimit()).isEmpty();
        assertThat(late)
                .hasMessage("The Cat server answered 504: Gateway Time-out."
                        + " Raise the time limit of the server, or of the proxy before it.");
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
