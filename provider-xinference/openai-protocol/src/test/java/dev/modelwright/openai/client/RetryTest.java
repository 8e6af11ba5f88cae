package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private final MockWebServer server = Servers.create();
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void loadingModelIsAskedAgainAfterTheTimeTheServerNames() throws OpenAiException {
        server.enqueue(Servers.loading("30"));
        server.enqueue(Servers.answer());

        chat(Servers.settings(server).maxRetries(2));

        assertThat(pauses).containsExactly(Duration.ofSeconds(30));
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void timeTheServerNamesIsCapped() throws OpenAiException {
        server.enqueue(Servers.loading("86400"));
        server.enqueue(Servers.answer());

        chat(Servers.settings(server).maxRetries(1).maxRetryDelay(Duration.ofSeconds(2)));

        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void pausesGrowWhenTheServerNamesNone() throws OpenAiException {
        MockResponse busy = Servers.json(503, "Service Unavailable");
        server.enqueue(busy);
        server.enqueue(busy);
        server.enqueue(Servers.answer());

        chat(Servers.settings(server).maxRetries(2));

        assertThat(pauses).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void numberOfRetriesIsKept(int retries) {
        for (int answer = 0; answer < 5; answer++) {
            server.enqueue(Servers.loading("0"));
        }

        OpenAiException failure = failure(Servers.settings(server).maxRetries(retries));

        assertThat(failure.reason()).isEqualTo(Reason.LOADING);
        assertThat(failure.retryAfter()).contains(Duration.ZERO);
        assertThat(server.getRequestCount()).isEqualTo(retries + 1);
    }

    @Test
    void questionIsNotRepeatedBehindTheBackOfTheSetting() {
        server.enqueue(Servers.loading("0"));
        server.enqueue(Servers.json(200, "{}"));
        try (OpenAiClient client = client(Servers.settings(server).maxRetries(0))) {
            OpenAiException failure = catchThrowableOfType(OpenAiException.class, () -> client.get("models", "quill"));
            assertThat(failure.reason()).isEqualTo(Reason.LOADING);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void streamIsAskedForAgainBeforeItsFirstByte() throws OpenAiException {
        server.enqueue(Servers.loading("1"));
        server.enqueue(Servers.stream("data: [DONE]\n\n"));
        try (OpenAiClient client = client(Servers.settings(server).maxRetries(1));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertThat(events.next()).isEmpty();
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 501, 502})
    void everyOtherStatusIsFinal(int status) {
        server.enqueue(Servers.json(status, "{\"detail\":\"No\"}")
                .newBuilder()
                .setHeader("Retry-After", "1")
                .build());

        assertThat(failure(Servers.settings(server).maxRetries(3)).status()).hasValue(status);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void errorInsideAStreamIsFinal() throws OpenAiException {
        server.enqueue(Servers.stream("data: {\"error\": \"503: Model is loading\"}\n\n"));
        try (OpenAiClient client = client(Servers.settings(server).maxRetries(3));
                EventStream events = client.streamChat(Servers.BODY)) {
            assertThat(catchThrowableOfType(OpenAiException.class, events::next).reason())
                    .isEqualTo(Reason.LOADING);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusedConnectionIsTriedAgain() {
        ConnectionSettings.Builder settings = Servers.settings(server).maxRetries(2);
        server.close();

        OpenAiException failure = failure(settings);

        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure)
                .hasMessageMatching("The server at `http://[^`]+` cannot be reached: the connection was refused."
                        + " Is the server running, and is the port right\\?");
        assertThat(pauses).hasSize(2);
    }

    @Test
    void requestThatWasSentIsNotSentAgainWhenTheConnectionBreaks() {
        server.enqueue(broken());

        assertThat(failure(Servers.settings(server).maxRetries(3)).reason()).isEqualTo(Reason.BROKEN_STREAM);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void requestThatWasSentOnAUsedConnectionIsNotSentAgainEither() throws OpenAiException {
        server.enqueue(Servers.answer());
        server.enqueue(broken());
        try (OpenAiClient client = client(Servers.settings(server).maxRetries(3))) {
            client.chat(Servers.BODY);
            OpenAiException failure = catchThrowableOfType(OpenAiException.class, () -> client.chat(Servers.BODY));
            assertThat(failure.reason()).isEqualTo(Reason.BROKEN_STREAM);
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void thereIsNoPauseThatTheTotalLimitWouldCut() {
        server.enqueue(Servers.loading("30"));

        OpenAiException failure = failure(Servers.settings(server).maxRetries(3).totalTimeout(Duration.ofSeconds(20)));

        assertThat(failure.reason()).isEqualTo(Reason.LOADING);
        assertThat(pauses).isEmpty();
    }

    private static MockResponse broken() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket(true, true, true))
                .build();
    }

    private OpenAiException failure(ConnectionSettings.Builder settings) {
        return catchThrowableOfType(OpenAiException.class, () -> chat(settings));
    }

    private void chat(ConnectionSettings.Builder settings) throws OpenAiException {
        try (OpenAiClient client = client(settings)) {
            client.chat(Servers.BODY);
        }
    }

    private OpenAiClient client(ConnectionSettings.Builder settings) {
        return Servers.client(settings.build(), pauses);
    }
}
