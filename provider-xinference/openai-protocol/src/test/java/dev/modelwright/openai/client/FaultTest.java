package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest {

    private final MockWebServer server = Servers.create();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void connectionThatBreaksInsideAStreamIsAFailureAfterWhatCame() throws OpenAiException {
        server.enqueue(Servers.brokenAfter(Servers.CHUNK + "data: {\"cho"));
        try (OpenAiClient client = client();
                DeltaStream deltas = new DeltaStream(client.streamChat(Servers.BODY))) {
            assertThat(deltas.next().orElseThrow().text()).isEqualTo("a");
            OpenAiException failure = catchThrowableOfType(OpenAiException.class, deltas::next);
            assertThat(failure)
                    .hasMessage("The connection broke before the answer was complete.")
                    .returns(Reason.BROKEN_STREAM, OpenAiException::reason);
        }
    }

    @Test
    void answerThatIsShorterThanItsLengthIsBroken() {
        MockResponse.Builder answer = Servers.answer().newBuilder().setHeader("Content-Length", 1_000);
        server.enqueue(answer.shutdownServer(false)
                .onResponseEnd(new mockwebserver3.SocketEffect.CloseSocket())
                .build());

        assertThat(chatFailure().reason()).isEqualTo(Reason.BROKEN_STREAM);
    }

    @Test
    void failureKeepsItsStatusWhenItsBodyIsCut() {
        MockResponse.Builder answer =
                Servers.json(401, "{\"detail\":\"No").newBuilder().setHeader("Content-Length", 1_000);
        server.enqueue(answer.onResponseEnd(new mockwebserver3.SocketEffect.CloseSocket())
                .build());

        assertThat(chatFailure()).returns(Reason.UNAUTHORIZED, OpenAiException::reason);
    }

    @Test
    void endlessBodyOfAFailureIsNotReadToItsEnd() {
        server.enqueue(Servers.json(500, "x".repeat(200_000)));

        OpenAiException failure = chatFailure();

        assertThat(failure.reason()).isEqualTo(Reason.SERVER_ERROR);
        assertThat(failure.rawText().orElseThrow()).hasSize(8 * 1024 + 3);
    }

    @Test
    void compressedAnswersAreRead() throws IOException {
        server.enqueue(compressed("{\"choices\":[]}"));
        server.enqueue(compressed(Servers.CHUNK + "data: [DONE]\n\n"));
        try (OpenAiClient client = client()) {
            assertThat(client.chat(Servers.BODY).members()).containsKey("choices");
            try (EventStream events = client.streamChat(Servers.BODY)) {
                assertThat(events.next()).isPresent();
                assertThat(events.next()).isEmpty();
                assertThat(events.sawDone()).isTrue();
            }
        }
    }

    @Test
    void serverThatSpeaksAnotherProtocolIsNamed() throws IOException {
        assertThat(failureAtGreeter("http"))
                .hasMessageMatching(
                        "The server at `http://127.0.0.1:\\d+` does not answer in HTTP. Check the port, and whether"
                                + " it wants `https`.")
                .returns(Reason.UNREADABLE, OpenAiException::reason);
    }

    @Test
    void serverBehindASecureAddressThatIsNotSecureIsNamed() throws IOException {
        assertThat(failureAtGreeter("https"))
                .hasMessageMatching(
                        "The server at `https://127.0.0.1:\\d+` cannot be reached: no secure connection could be"
                                + " made. Does the server speak `http` only, or is its certificate not trusted by this Java"
                                + " runtime\\?")
                .returns(Reason.UNREACHABLE, OpenAiException::reason);
    }

    @Test
    void hostThatDoesNotExistIsNamed() {
        assertThat(failureAt("http://no-such-host.invalid:9997"))
                .hasMessage(
                        "The server at `http://no-such-host.invalid:9997` cannot be reached: its host name cannot be"
                                + " resolved. Check the server address.")
                .returns(Reason.UNREACHABLE, OpenAiException::reason);
    }

    private static OpenAiException failureAtGreeter(String scheme) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread greeter = new Thread(() -> greet(socket));
            greeter.setDaemon(true);
            greeter.start();
            return failureAt(scheme + "://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static void greet(ServerSocket socket) {
        try (Socket connection = socket.accept()) {
            connection.getOutputStream().write("SSH-2.0-Greeting\r\n".getBytes(StandardCharsets.US_ASCII));
            connection.getInputStream().readNBytes(1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static MockResponse compressed(String body) throws IOException {
        Buffer bytes = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(bytes))) {
            sink.writeUtf8(body);
        }
        return new MockResponse.Builder()
                .setHeader("Content-Encoding", "gzip")
                .body(bytes)
                .build();
    }

    private OpenAiException chatFailure() {
        try (OpenAiClient client = client()) {
            return catchThrowableOfType(OpenAiException.class, () -> client.chat(Servers.BODY));
        }
    }

    private static OpenAiException failureAt(String address) {
        try (OpenAiClient client =
                Servers.client(ConnectionSettings.builder(address).maxRetries(0).build())) {
            return catchThrowableOfType(OpenAiException.class, () -> client.get("models"));
        }
    }

    private OpenAiClient client() {
        return Servers.client(Servers.settings(server).build());
    }
}
