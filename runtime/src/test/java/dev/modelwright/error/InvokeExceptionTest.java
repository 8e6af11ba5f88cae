package dev.modelwright.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvokeExceptionTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(ErrorKind.CONNECTION, ConnectionException.class, "[v] Connection failed: m"),
                Arguments.of(
                        ErrorKind.SERVER_UNAVAILABLE, ServerUnavailableException.class, "[v] Server unavailable: m"),
                Arguments.of(ErrorKind.RATE_LIMIT, RateLimitException.class, "[v] Rate limit reached: m"),
                Arguments.of(ErrorKind.AUTHORIZATION, AuthorizationException.class, "[v] Credentials refused: m"),
                Arguments.of(ErrorKind.BAD_REQUEST, BadRequestException.class, "[v] Request refused: m"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kindHasItsClassAndItsWords(ErrorKind kind, Class<?> type, String message) {
        InvokeException exception = InvokeException.of("v", Failure.of(kind, "m"), null);

        assertThat(exception).isExactlyInstanceOf(type).hasMessage(message).hasNoCause();
        assertThat(exception.kind()).isEqualTo(kind);
        assertThat(exception.vendor()).isEqualTo("v");
        assertThat(exception.detail()).isEqualTo("m");
        assertThat(exception.isRetryable()).isEqualTo(kind.isRetryable());
        assertThat(exception.withPartialText("t")).isExactlyInstanceOf(type);
    }

    @Test
    void everythingThatIsKnownOfTheFailureIsThere() {
        Failure failure = Failure.of(ErrorKind.RATE_LIMIT, "slow")
                .withStatus(OptionalInt.of(429))
                .withCode("rate")
                .withRequestId("r1")
                .withRetryAfter(Optional.of(Duration.ofSeconds(7)))
                .withBody("{}")
                .notRetryable();
        InvokeException exception = InvokeException.of("v", failure, null);

        assertThat(exception.status()).hasValue(429);
        assertThat(exception.code()).contains("rate");
        assertThat(exception.requestId()).contains("r1");
        assertThat(exception.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(exception.body()).contains("{}");
        assertThat(exception.isRetryable()).isFalse();
        assertThat(exception.partialText()).isEmpty();
    }

    @Test
    void whatIsUnknownIsEmpty() {
        InvokeException exception = InvokeException.of("v", Failure.of(ErrorKind.CONNECTION, "m"), null);

        assertThat(exception.status()).isEmpty();
        assertThat(exception.code()).isEmpty();
        assertThat(exception.requestId()).isEmpty();
        assertThat(exception.retryAfter()).isEmpty();
        assertThat(exception.body()).isEmpty();
    }

    @Test
    void partialTextIsAddedToTheSameFailure() {
        IOException cause = new IOException("reset");
        InvokeException exception =
                InvokeException.of("v", Failure.of(ErrorKind.CONNECTION, "m").withCode("c"), cause);
        InvokeException partial = exception.withPartialText("Once upon");

        assertThat(partial.partialText()).contains("Once upon");
        assertThat(partial.code()).contains("c");
        assertThat(partial).hasCause(cause).hasMessage(exception.getMessage());
    }

    @Test
    void exceptionWithoutCauseBecomesTheCauseSoThatItsTraceIsKept() {
        InvokeException exception = InvokeException.of("v", Failure.of(ErrorKind.CONNECTION, "m"), null);

        assertThat(exception.withPartialText("x")).hasCause(exception);
    }

    @Test
    void noPartialTextLeavesTheExceptionAsItIs() {
        InvokeException exception = InvokeException.of("v", Failure.of(ErrorKind.CONNECTION, "m"), null);

        assertThat(exception.withPartialText("")).isSameAs(exception);
    }

    // The body may hold more than a message should show.
    @Test
    void bodyIsNotInTheMessage() {
        Failure failure =
                Failure.of(ErrorKind.BAD_REQUEST, "m").withBody("body").withRequestId("request");

        assertThat(InvokeException.of("v", failure, null))
                .hasToString("dev.modelwright.error.BadRequestException: [v] Request refused: m");
    }

    @Test
    void exceptionCannotBeSerialised() {
        InvokeException exception = InvokeException.of("v", Failure.of(ErrorKind.CONNECTION, "m"), null);

        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(exception))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void rejectedCredentialsSayWhyAndKeepTheFailedCall() {
        InvokeException failed = InvokeException.of("v", Failure.of(ErrorKind.AUTHORIZATION, "key unknown"), null);
        CredentialsRejectedException called = new CredentialsRejectedException("v", "Check the key.", failed);
        CredentialsRejectedException uncalled = new CredentialsRejectedException("v", "No model has this name.", null);

        assertThat(called)
                .hasMessage("[v] Credentials rejected: Check the key.")
                .hasCause(failed);
        assertThat(called.vendor()).isEqualTo("v");
        assertThat(called.reason()).isEqualTo("Check the key.");
        assertThat(called.failure()).containsSame(failed);
        assertThat(uncalled.failure()).isEmpty();
    }
}
