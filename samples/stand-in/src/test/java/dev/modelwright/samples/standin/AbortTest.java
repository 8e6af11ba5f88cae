package dev.modelwright.samples.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server rests for a day after the first event, so that whatever comes next was not waited for. */
final class AbortTest {

    private static final String QUESTION = """
            {"model":"stand-in-chat","stream":true,"request_id":"r1","messages":[{"role":"user","content":"hi"}]}""";

    private final StandInServer server = StandInServer.start(Optional.empty(), Duration.ofDays(1));
    private final StandInClient client = StandInClient.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void firstEventDoesNotWaitForTheSecond() throws Exception {
        try (InputStream body = client.open(StandInClient.CHAT, QUESTION).body()) {
            assertThat(event(body)).contains("\"role\": \"assistant\"");
        }
    }

    @Test
    void abortedStreamEndsWithAnErrorInThePlaceOfTheNextEvent() throws Exception {
        try (InputStream body = client.open(StandInClient.CHAT, QUESTION).body()) {
            event(body);

            assertThat(abort("stand-in-chat", "r1")).isEqualTo("{\"msg\":\"DONE\"}");
            assertThat(StandInClient.fixed(new String(body.readAllBytes(), UTF_8)))
                    .isEqualTo("data: {\"error\": \"[ACTOR] Request was aborted\"}\r\n\r\n");
        }
    }

    @Test
    void runningStreamsAreCounted() throws Exception {
        assertThat(server.runningStreams()).isZero();
        try (InputStream body = client.open(StandInClient.CHAT, QUESTION).body()) {
            event(body);
            assertThat(server.runningStreams()).isEqualTo(1);

            abort("stand-in-chat", "r1");
            body.readAllBytes();
            assertThat(server.runningStreams()).isZero();
        }
    }

    @Test
    void idOfARunningStreamIsRefused() throws Exception {
        try (InputStream body = client.open(StandInClient.CHAT, QUESTION).body()) {
            event(body);

            assertThat(StandInClient.fixed(
                            client.post(StandInClient.CHAT, QUESTION).body()))
                    .isEqualTo("data: {\"error\": \"[ACTOR] Request id: r1 has already existed!\"}\r\n\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"stand-in-chat, NOT_FOUND", "nope, NO_OP"})
    void abortOfNothingSaysSo(String uid, String outcome) throws Exception {
        assertThat(abort(uid, "r1")).isEqualTo("{\"msg\":\"" + outcome + "\"}");
    }

    @Test
    void abortWithoutBodyIsAnError() throws Exception {
        assertThat(client.post("/v1/models/stand-in-chat/requests/r1/abort", "").body())
                .isEqualTo("Internal Server Error: Expecting value: line 1 column 1 (char 0)");
    }

    private String abort(String uid, String requestId) throws Exception {
        return client.post("/v1/models/" + uid + "/requests/" + requestId + "/abort", "{}")
                .body();
    }

    private static String event(InputStream body) throws Exception {
        StringBuilder event = new StringBuilder();
        while (event.indexOf("\r\n\r\n") < 0) {
            int next = body.read();
            assertThat(next).isNotNegative();
            event.append((char) next);
        }
        return event.toString();
    }
}
