package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import okio.Sink;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong on the way, for each kind beside language models. */
@Timeout(60)
final class OtherKindsFaultTest {

    private static final SocketEffect CLOSE = new SocketEffect.CloseSocket(true, true, true);

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @CsvFileSource(resources = "/refusals.txt", delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true)
    void refusalIsOfItsKindAndKeepsTheServersWords(
            int status, String body, String exception, String code, boolean retryable, String detail) {
        for (OtherKind kind : OtherKind.values()) {
            MockResponse answer = body.startsWith("{") ? Wire.json(status, body) : Wire.text(status, body);
            InvokeException failure = failure(kind, answer);

            assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
            assertThat(failure.code()).hasValue(code);
            assertThat(failure.isRetryable()).isEqualTo(retryable);
            assertThat(failure.detail()).isEqualTo("The Xinference server answered " + status + ": " + detail);
        }
    }

    @ParameterizedTest
    @MethodSource
    void connectionThatBreaksIsAConnectionFailure(OtherKind kind, MockResponse.Builder answer) {
        InvokeException failure = failure(kind, answer.build());

        assertThat(failure).isInstanceOf(ConnectionException.class);
        assertThat(failure.detail()).isEqualTo("The connection broke before the answer was complete.");
        assertThat(server.calls()).hasSize(1);
    }

    static Stream<Arguments> connectionThatBreaksIsAConnectionFailure() {
        return kinds().flatMap(kind -> Stream.of(
                Arguments.of(kind, kind.answer().newBuilder().onResponseStart(CLOSE)),
                Arguments.of(kind, kind.answer().newBuilder().onResponseBody(CLOSE)),
                Arguments.of(
                        kind,
                        kind.answer()
                                .newBuilder()
                                .setHeader("Content-Length", 1_000)
                                .onResponseEnd(CLOSE))));
    }

    @ParameterizedTest
    @EnumSource
    void serverThatStaysSilentIsNotWaitedForLongerThanTheCredentialsSay(OtherKind kind) {
        MockResponse silence = new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();

        assertTimedOut(kind, silence);
    }

    @ParameterizedTest
    @EnumSource
    void answerThatStopsInTheMiddleIsNotWaitedForEither(OtherKind kind) {
        assertTimedOut(
                kind,
                kind.answer()
                        .newBuilder()
                        .setHeader("Content-Length", 1_000)
                        .onResponseEnd(SocketEffect.Stall.INSTANCE)
                        .build());
    }

    private void assertTimedOut(OtherKind kind, MockResponse answer) {
        server.describing(kind.description()).answering(answer);
        XinferenceCredentials impatient =
                server.credentials().invokeTimeout(Duration.ofSeconds(1)).build();
        InvokeException failure = catchThrowableOfType(InvokeException.class, () -> kind.call(impatient));

        assertThat(failure).isInstanceOf(ConnectionException.class);
        assertThat(failure.code()).hasValue("timeout");
        assertThat(failure.detail()).contains("took longer than 1000 ms");
    }

    @ParameterizedTest
    @MethodSource
    void answerOfAnotherFormIsTheServersFault(OtherKind kind, MockResponse answer) {
        assertThat(failure(kind, answer)).isInstanceOf(ServerUnavailableException.class);
    }

    static Stream<Arguments> answerOfAnotherFormIsTheServersFault() {
        return kinds().flatMap(kind -> Stream.of(
                Arguments.of(kind, Wire.text(200, "")),
                Arguments.of(kind, Wire.text(200, "<html><body>Log in</body></html>")),
                Arguments.of(kind, Wire.json("{\"error\":{\"message\":\"Something broke\"}}")),
                Arguments.of(kind, Wire.json(200, "{\"detail\":\"Something broke\"}"))));
    }

    @ParameterizedTest
    @EnumSource
    void slowAndCompressedAnswersAreReadAsOthers(OtherKind kind) throws IOException {
        server.describing(kind.description()).answering(inSmallChunks(kind), compressed(kind));

        assertThat(kind.call(server.credentials().build())).isNotNull();
        assertThat(kind.call(server.credentials().build())).isNotNull();
    }

    private static MockResponse inSmallChunks(OtherKind kind) throws IOException {
        return kind.answer().newBuilder().chunkedBody(body(kind), 1).build();
    }

    private static MockResponse compressed(OtherKind kind) throws IOException {
        Buffer compressed = new Buffer();
        try (Sink gzip = new GzipSink(compressed)) {
            Okio.buffer(gzip).write(body(kind).readByteString()).flush();
        }
        return kind.answer()
                .newBuilder()
                .setHeader("Content-Encoding", "gzip")
                .body(compressed)
                .build();
    }

    private static Buffer body(OtherKind kind) throws IOException {
        Buffer body = new Buffer();
        kind.answer().getBody().writeTo(body);
        return body;
    }

    private InvokeException failure(OtherKind kind, MockResponse answer) {
        server.describing(kind.description()).answering(answer);
        return catchThrowableOfType(
                InvokeException.class, () -> kind.call(server.credentials().build()));
    }

    private static Stream<OtherKind> kinds() {
        return Arrays.stream(OtherKind.values());
    }
}
