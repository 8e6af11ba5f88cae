package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
final class UnreachableServerTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));
    // Long enough for a busy machine to answer what is answered.
    private static final Duration LIMIT = Duration.ofMillis(1_500);
    private static final MockResponse SILENCE = new MockResponse.Builder()
            .onResponseStart(SocketEffect.Stall.INSTANCE)
            .build();

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void refusedConnectionNamesTheAddressAndWhatToDo() throws IOException {
        String address = "http://127.0.0.1:" + closedPort();
        LanguageModel model = XinferenceProvider.llm(
                "m",
                XinferenceCredentials.builder()
                        .serverUrl(address)
                        .modelUid("tiny-uid")
                        .maxRetries(0)
                        .build());
        InvokeException failure = catchThrowableOfType(InvokeException.class, () -> model.invoke(QUESTION));

        assertThat(failure).isInstanceOf(ConnectionException.class);
        assertThat(failure.detail())
                .isEqualTo("The server at `" + address + "` cannot be reached: the connection was refused."
                        + " Is the server running, and is the port right?");
        assertThat(failure.code()).hasValue("unreachable");
        assertThat(failure.isRetryable()).isTrue();
    }

    @Test
    void silentServerIsNotWaitedForWhenTheModelIsDescribed() {
        server.describing(SILENCE);

        assertTimedOut(whole(), "the answer to a question about the server");
    }

    @Test
    void silentServerIsNotWaitedForLongerThanTheCredentialsSay() {
        server.answering(SILENCE);

        assertTimedOut(whole(), "the whole answer");
    }

    @Test
    void pingsAreNotTakenForTheFirstData() {
        HeldStream held = new HeldStream(": ping\r\n\r\n", ": ping\r\n\r\n");
        held.goOn();
        server.answering(held.answer());

        assertTimedOut(streamed(), "the first data of the stream");
    }

    @Test
    void streamThatFallsSilentKeepsWhatHadArrived() throws InterruptedException {
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello")), ": ping\r\n\r\n");
        server.answering(held.answer());
        InvokeException failure = streamed();

        assertTimedOut(failure, "the next data of the stream");
        assertThat(failure.partialText()).hasValue("Hello");
        held.assertCancelled();
    }

    @Test
    void streamMayLastLongerThanTheWaitForItsNextPiece() {
        String[] data = new String[12];
        Arrays.fill(data, Wire.delta("a"));
        String body = Wire.framed(data) + Wire.framed(Wire.finish("stop", Wire.usage(1, 12)), "[DONE]");
        server.answering(Wire.stream()
                .chunkedBody(body, 64)
                .throttleBody(Wire.framed(Wire.delta("a")).length(), 150, TimeUnit.MILLISECONDS)
                .build());

        try (LlmStream stream = model().stream(QUESTION)) {
            assertThat(stream.result().text()).isEqualTo("aaaaaaaaaaaa");
        }
    }

    private static void assertTimedOut(InvokeException failure, String what) {
        assertThat(failure).isInstanceOf(ConnectionException.class);
        assertThat(failure.detail())
                .isEqualTo("Waiting for " + what + " took longer than 1500 ms."
                        + " Raise this time limit if the model may take so long.");
        assertThat(failure.code()).hasValue("timeout");
    }

    private InvokeException whole() {
        return catchThrowableOfType(InvokeException.class, () -> model().invoke(QUESTION));
    }

    private InvokeException streamed() {
        return catchThrowableOfType(InvokeException.class, () -> {
            try (LlmStream stream = model().stream(QUESTION)) {
                stream.result();
            }
        });
    }

    private LanguageModel model() {
        return XinferenceProvider.llm(
                "m", server.credentials().invokeTimeout(LIMIT).build());
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
