package com.example.canyon;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ErrorsTest {

    private final LanguageModel model = CanyonProvider.llm(CanyonLlmModels.ECHO_2, Callers.shipped());

    @Test
    void busyVendorTellsHowLongToWait() {
        assertThatThrownBy(() -> model.stream(LlmRequest.of(user("/busy"))))
                .isInstanceOfSatisfying(RateLimitException.class, busy -> {
                    assertThat(busy.retryAfter()).contains(Duration.ofSeconds(20));
                    assertThat(busy.isRetryable()).isTrue();
                })
                .hasMessage("[canyon] Rate limit reached: Others are calling. Wait 20 seconds.");
    }

    @Test
    void failureInTheMidstOfAStreamKeepsTheTextBefore() {
        try (LlmStream stream = model.stream(LlmRequest.of(user("/rockfall")))) {
            assertThatThrownBy(stream::result)
                    .isInstanceOfSatisfying(ServerUnavailableException.class, fall -> {
                        assertThat(fall.partialText()).contains("[echo from the ");
                        assertThat(fall.code()).contains("rockfall");
                    })
                    .hasCauseInstanceOf(RockfallException.class);
        }
    }

    @Test
    void failureOfACallIsTheSame() {
        assertThatThrownBy(() -> model.invoke(LlmRequest.of(user("/rockfall"))))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("[canyon] Server unavailable: Rocks are falling.");
    }

    @Test
    void everyExceptionOfTheVendorHasItsKind() {
        assertThat(kind(new KeyRefusedException("No."))).isEqualTo(ErrorKind.AUTHORIZATION);
        assertThat(kind(new BusyException(Duration.ZERO))).isEqualTo(ErrorKind.RATE_LIMIT);
        assertThat(kind(new RockfallException())).isEqualTo(ErrorKind.SERVER_UNAVAILABLE);
        assertThat(kind(new UnreadableRecordingException("No."))).isEqualTo(ErrorKind.BAD_REQUEST);
    }

    private static ErrorKind kind(Exception exception) {
        return CanyonErrors.MAPPING.failureOf(exception).kind();
    }
}
