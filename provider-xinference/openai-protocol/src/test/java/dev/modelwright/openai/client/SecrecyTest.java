package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.Secret;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyTest {

    private static final String CANARY = "xf-canary-4711";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final MockWebServer server = Servers.create();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\":\"Unknown key " + CANARY + "\"}",
                "{\"detail\":[{\"msg\":\"" + CANARY + "\"}]}",
                "{\"error\":{\"message\":\"" + CANARY + "\"}}",
                "Bearer " + CANARY,
                "<html>" + CANARY + "</html>"
            })
    void keyThatTheServerRepeatsIsHiddenWhateverTheStatus(String body) {
        for (int status : new int[] {200, 307, 401, 500, 503}) {
            server.enqueue(Servers.json(status, body));
            assertSecret(chatFailure(), "****");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: {\"error\":\"" + CANARY + "\"}\n\n", "data: " + CANARY + "\n\n"})
    void keyThatAStreamRepeatsIsHidden(String events) throws OpenAiException {
        server.enqueue(Servers.stream(events));
        try (OpenAiClient client = client(LONG);
                EventStream stream = client.streamChat(Servers.BODY)) {
            assertSecret(catchThrowableOfType(OpenAiException.class, stream::next), "****");
        }
    }

    @Test
    void keyIsInNoFailureOfTheConnection() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket(true, true, true))
                .build());
        assertSecret(chatFailure(), "The connection broke");

        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        assertSecret(chatFailure(Duration.ofMillis(300)), "Waiting for the whole answer");
    }

    private static void assertSecret(OpenAiException failure, String shown) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed, true));
        String everything =
                printed + failure.rawText().orElse("") + failure.serverText().orElse("");
        assertThat(everything).doesNotContain("canary").contains(shown);
    }

    private OpenAiException chatFailure() {
        return chatFailure(LONG);
    }

    private OpenAiException chatFailure(Duration limit) {
        try (OpenAiClient client = client(limit)) {
            return catchThrowableOfType(OpenAiException.class, () -> client.chat(Servers.BODY));
        }
    }

    private OpenAiClient client(Duration limit) {
        return Servers.client(Servers.settings(server)
                .apiKey(Secret.of(CANARY))
                .answerTimeout(limit)
                .build());
    }
}
