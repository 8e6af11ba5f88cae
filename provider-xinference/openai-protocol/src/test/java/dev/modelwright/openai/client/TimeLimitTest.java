package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final Duration SHORT = Duration.ofMillis(150);

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
    void questionThatIsNotAnsweredEndsAtItsLimit() {
        server.enqueue(mute());
        try (OpenAiClient client = client(settings().lookupTimeout(SHORT))) {
            assertTimeout(
                    () -> client.get("models", "quill"), TimeLimit.LOOKUP, "the answer to a question about the server");
        }
    }

    @Test
    void wholeAnswerThatDripsEndsAtItsLimit() {
        server.enqueue(dripping("{\"a\":\"" + "x".repeat(100_000) + "\"}"));
        try (OpenAiClient client = client(settings().answerTimeout(SHORT))) {
            assertTimeout(() -> client.chat(Servers.BODY), TimeLimit.ANSWER, "the whole answer");
        }
    }

    @Test
    void streamWithoutHeadersEndsAtTheFirstEventLimit() {
        server.enqueue(mute());
        try (OpenAiClient client = client(settings().firstEventTimeout(SHORT))) {
            assertTimeout(() -> client.streamChat(Servers.BODY), TimeLimit.FIRST_EVENT, "the first data of the stream");
        }
    }

    @Test
    void streamWithHeadersButNoDataEndsAtTheFirstEventLimit() throws OpenAiException {
        server.enqueue(Servers.silentAfter(": ping\r\n\r\n"));
        try (OpenAiClient client = client(settings().firstEventTimeout(SHORT));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertTimeout(events::next, TimeLimit.FIRST_EVENT, "the first data of the stream");
        }
    }

    @Test
    void silenceAfterDataEndsAtTheIdleLimit() throws OpenAiException {
        server.enqueue(Servers.silentAfter(Servers.CHUNK));
        try (OpenAiClient client = client(settings().idleTimeout(SHORT));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertThat(events.next()).isPresent();
            assertTimeout(events::next, TimeLimit.IDLE, "the next data of the stream");
            assertTimeout(events::next, TimeLimit.IDLE, "the next data of the stream");
        }
    }

    @Test
    void pingsDoNotCountAsData() throws OpenAiException {
        server.enqueue(pingingAfter(Servers.CHUNK));
        try (OpenAiClient client = client(settings().idleTimeout(SHORT));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertThat(events.next()).isPresent();
            assertTimeout(events::next, TimeLimit.IDLE, "the next data of the stream");
        }
    }

    @Test
    void pingsDoNotCountAsFirstData() throws OpenAiException {
        server.enqueue(pingingAfter(""));
        try (OpenAiClient client = client(settings().firstEventTimeout(SHORT));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertTimeout(events::next, TimeLimit.FIRST_EVENT, "the first data of the stream");
        }
    }

    @Test
    void longerIdleLimitIsNotCutByTheFirstEventLimit() throws OpenAiException {
        // The mock server holds small pieces back, so each is filled up with a comment.
        String piece = Servers.CHUNK + ": " + "x".repeat(30_000) + "\r\n\r\n";
        MockResponse.Builder answer = new MockResponse.Builder().body(piece + piece);
        server.enqueue(answer.throttleBody(piece.length(), 2_500, TimeUnit.MILLISECONDS)
                .build());
        try (OpenAiClient client = client(settings().firstEventTimeout(Duration.ofSeconds(2)));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertThat(events.next()).isPresent();
            assertThat(events.next()).isPresent();
            assertThat(events.next()).isEmpty();
        }
    }

    @Test
    void totalLimitEndsAStreamThatIsAlive() throws OpenAiException {
        server.enqueue(pingingAfter(Servers.CHUNK));
        try (OpenAiClient client = client(settings().totalTimeout(Duration.ofSeconds(2)));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertThat(events.next()).isPresent();
            assertTimeout(events::next, TimeLimit.TOTAL, "the whole call");
        }
    }

    @Test
    void totalLimitEndsAWholeAnswer() {
        server.enqueue(mute());
        try (OpenAiClient client = client(settings().totalTimeout(SHORT))) {
            assertTimeout(() -> client.complete(Servers.BODY), TimeLimit.TOTAL, "the whole call");
        }
    }

    private static void assertTimeout(ThrowingCallable call, TimeLimit limit, String subject) {
        OpenAiException failure = catchThrowableOfType(OpenAiException.class, call);
        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(failure.timeLimit()).contains(limit);
        assertThat(failure)
                .hasMessageMatching("Waiting for " + subject + " took longer than \\d+ ms."
                        + " Raise this time limit if the model may take so long.");
    }

    private static MockResponse mute() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
    }

    private static MockResponse dripping(String body) {
        return new MockResponse.Builder()
                .body(body)
                .throttleBody(20, 10, TimeUnit.MILLISECONDS)
                .build();
    }

    private static MockResponse pingingAfter(String events) {
        String pings = ": ping\r\n\r\n".repeat(10_000);
        return new MockResponse.Builder()
                .body(events + pings)
                .throttleBody(100, 10, TimeUnit.MILLISECONDS)
                .build();
    }

    private ConnectionSettings.Builder settings() {
        return Servers.settings(server);
    }

    private static OpenAiClient client(ConnectionSettings.Builder settings) {
        return Servers.client(settings.build());
    }
}
