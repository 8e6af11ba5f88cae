package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class StreamFailureTest {

    private static final String ACTOR = "[address=127.0.0.1:38653, pid=24017] ";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @MethodSource("frames")
    void errorBeforeTheFirstChunkIsOfItsKind(String frame, Class<? extends InvokeException> kind, String detail) {
        server.answering(Wire.events(frame));
        InvokeException failure = failure();

        assertThat(failure).isInstanceOf(kind);
        assertThat(failure.detail()).isEqualTo(detail);
        assertThat(failure.partialText()).isEmpty();
        assertThat(server.calls()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("frames")
    void errorAfterChunksKeepsWhatHadArrived(String frame, Class<? extends InvokeException> kind, String detail) {
        server.answering(Wire.events(Wire.delta("Hello "), Wire.delta("wor"), frame));
        InvokeException failure = failure();

        assertThat(failure).isInstanceOf(kind);
        assertThat(failure.detail()).isEqualTo(detail);
        assertThat(failure.partialText()).hasValue("Hello wor");
    }

    static Stream<Arguments> frames() {
        String reported = "The Xinference server reported an error: ";
        return Stream.of(
                Arguments.of(
                        "{\"error\": \"" + ACTOR + "Max tokens exceeds model's max length\"}",
                        BadRequestException.class,
                        reported + "Max tokens exceeds model's max length. Shorten the input or lower `max_tokens`."),
                Arguments.of(
                        "{\"error\": \"429: " + ACTOR + "Rate limit reached for the model. Request limit 1\"}",
                        RateLimitException.class,
                        reported + "Rate limit reached for the model. Request limit 1."
                                + " Send fewer requests at once or launch more replicas."),
                Arguments.of(
                        "{\"error\": \"Remote server 127.0.0.1:45701 closed: 0 bytes read\"}",
                        ServerUnavailableException.class,
                        reported + "Remote server (address) closed: 0 bytes read."
                                + " The model restarts by itself, as a rule within a minute."),
                Arguments.of(
                        "{\"error\": {\"message\": \"Something broke\", \"type\": \"any\"}}",
                        ServerUnavailableException.class,
                        reported + "Something broke."),
                Arguments.of(
                        "{\"error\": \"" + ACTOR + "Request was aborted\"}",
                        ConnectionException.class,
                        reported + "Request was aborted."));
    }

    @Test
    void rateLimitInsideAStreamHasItsStatusAndMayBeTriedAgain() {
        server.answering(Wire.events("{\"error\": \"429: Rate limit reached for the model\"}"));
        InvokeException failure = failure();

        assertThat(failure.status()).hasValue(429);
        assertThat(failure.isRetryable()).isTrue();
        assertThat(server.calls()).hasSize(1);
    }

    @Test
    void streamThatEndsEarlyIsAFailureWithWhatHadArrived() {
        server.answering(Wire.events(Wire.delta("Hello "), Wire.delta("wor")));

        assertBroken("The stream ended before the answer was complete.", "Hello wor");
    }

    @Test
    void streamThatIsDoneWithoutAReasonIsAFailure() {
        server.answering(Wire.events(Wire.delta("Hello"), "[DONE]"));

        assertBroken(
                "The server ended the stream without a finish reason, as it does when the model runs out of memory."
                        + " Shorten the input or give the model more memory.",
                "Hello");
    }

    @Test
    void connectionThatBreaksIsAFailureWithWhatHadArrived() {
        String whole = Wire.framed(Wire.delta("Hello"));
        server.answering(Wire.stream()
                .body(whole + " ".repeat(whole.length() + 100))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertBroken("The connection broke before the answer was complete.", "Hello");
    }

    @Test
    void failedStreamFailsAgainInTheSameWay() {
        server.answering(Wire.events(Wire.delta("Hello")));
        try (LlmStream stream = server.model().stream(LlmRequest.of(user("hi")))) {
            InvokeException first = catchThrowableOfType(InvokeException.class, stream::result);
            InvokeException second = catchThrowableOfType(InvokeException.class, stream::result);

            assertThat(second).isSameAs(first);
        }
    }

    private void assertBroken(String detail, String partialText) {
        InvokeException failure = failure();

        assertThat(failure).isInstanceOf(ConnectionException.class);
        assertThat(failure.detail()).isEqualTo(detail);
        assertThat(failure.partialText()).hasValue(partialText);
        assertThat(failure.code()).hasValue("broken-stream");
    }

    private InvokeException failure() {
        try (LlmStream stream = server.model().stream(LlmRequest.of(user("hi")))) {
            return catchThrowableOfType(InvokeException.class, stream::result);
        }
    }
}
