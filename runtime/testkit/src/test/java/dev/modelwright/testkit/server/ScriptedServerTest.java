package dev.modelwright.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class ScriptedServerTest {

    private static final String BODY = "Good day, 世界.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScriptedServer server = ScriptedServer.start();
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersComeInTheOrderOfTheScriptAndThenItSaysThatItHasEnded() throws Exception {
        server.answering(Answer.json("{}"), Answer.text(429, "slow").withHeader("retry-after", "3"));
        assertThat(post("a").body()).isEqualTo("{}");
        HttpResponse<String> second = post("b");
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.headers().firstValue("Retry-After")).hasValue("3");
        assertThat(post("c").statusCode()).isEqualTo(500);
        assertThat(post("d").body()).isEqualTo("The script has ended.");
        assertThat(server.requests()).extracting(ReceivedRequest::text).containsExactly("a", "b", "c", "d");
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 1000})
    void bodyIsTheSameHoweverItIsCut(int size) throws Exception {
        server.answering(Answer.text(200, BODY).recut(() -> size));
        assertThat(post("").body()).isEqualTo(BODY);
    }

    @Test
    void eventsArePiecesAndPausesAreKeptOutOfTheBody() throws Exception {
        server.answering(Answer.events("one", "two").pausing(Duration.ofMillis(1)));
        HttpResponse<String> response = post("");
        assertThat(response.body()).isEqualTo("data: one\n\ndata: two\n\n");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSE", "RESET"})
    void callerFailsWhereTheAnswerBreaksOff(Ending ending) {
        server.answering(request -> Answer.text(200, BODY).endingAfter(4, ending));
        assertThatThrownBy(() -> post("")).isInstanceOf(IOException.class);
        server.answering(request -> Answer.text(200, BODY).recut(() -> 3).endingAfter(4, ending));
        assertThatThrownBy(() -> post("")).isInstanceOf(IOException.class);
        server.answering(request -> Answer.nothing(ending));
        assertThatThrownBy(() -> post("")).isInstanceOf(IOException.class);
    }

    @Test
    void orderlyEndOfAPartIsAWholeAnswer() throws Exception {
        server.answering(
                Answer.text(200, BODY).endingAfter(4, Ending.ORDERLY),
                Answer.text(200, BODY).recut(() -> 3).endingAfter(4, Ending.ORDERLY));
        assertThat(post("").body()).isEqualTo("Good");
        assertThat(post("").body()).isEqualTo("Good");
    }

    @Test
    void swollenAnswerRepeatsItsLastPiece() throws Exception {
        server.answering(Answer.text(200, "ab").recut(() -> 1).swollen(3));
        assertThat(post("").body()).isEqualTo("abbbb");
    }

    @Test
    void hangUpIsSeenInSilence() throws Exception {
        server.answering(Answer.text(200, BODY).endingAfter(4, Ending.SILENCE));
        hangUpAfterFirstByte();
    }

    @Test
    void hangUpIsSeenInAPause() throws Exception {
        server.answering(Answer.text(200, BODY).recut(() -> 1).pausing(Duration.ofMinutes(10)));
        hangUpAfterFirstByte();
    }

    @Test
    void answerThatWasReadIsNoHangUp() throws Exception {
        server.answering(Answer.json("{}"));
        post("");
        assertThat(server.requests().get(0).awaitHangUp(Duration.ZERO)).isFalse();
    }

    @Test
    void secretsOfARequestAreMaskedUnlessTheyAreAskedFor() throws Exception {
        server.answering(Answer.json("{}"));
        send(request("{\"a\": 1}").header("Authorization", "Bearer canary").header("X-Team", "blue"));
        ReceivedRequest request = server.requests().get(0);
        assertThat(request.headers())
                .containsEntry("authorization", "(redacted)")
                .containsEntry("x-team", "blue");
        assertThat(request.revealHeader("authorization")).hasValue("Bearer canary");
        assertThat(request.toString()).isEqualTo("POST /path, 8 bytes");
        assertThat(request.json().integer("a")).hasValue(1);
        assertThat(request.target()).isEqualTo("/path?q=1");
    }

    @Test
    void bodyInChunksIsPutTogether() throws Exception {
        server.answering(Answer.json("{}"));
        byte[] bytes = BODY.repeat(1000).getBytes(StandardCharsets.UTF_8);
        send(HttpRequest.newBuilder(URI.create(server.url() + "/path"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
        assertThat(server.requests().get(0).body()).isEqualTo(bytes);
    }

    @Test
    void manyCallersAreServedAtOnce() throws Exception {
        server.answering(request -> Answer.text(200, request.text()));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> work = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> post("caller " + i).body())
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            assertThat(answers).doesNotHaveDuplicates().hasSize(200);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void scriptThatFailsSaysSo() throws Exception {
        server.answering(request -> {
            throw new IllegalStateException("no such page");
        });
        assertThat(post("").body()).contains("The script failed", "no such page");
    }

    private void hangUpAfterFirstByte() throws Exception {
        HttpResponse<InputStream> response = client.send(request("").build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            assertThat(body.read()).isEqualTo('G');
            assertThat(server.requests().get(0).awaitHangUp(Duration.ZERO)).isFalse();
        }
        assertThat(server.requests().get(0).awaitHangUp(PATIENCE)).isTrue();
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(request(body));
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create(server.url() + "/path?q=1")).POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
