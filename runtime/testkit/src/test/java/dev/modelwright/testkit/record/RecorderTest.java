package dev.modelwright.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ScriptedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class RecorderTest {

    private static final String KEY = "canary-key-0815";
    private static final String SESSION = "canary-session-4711";
    private static final String NAMED = "canary+named/8150";

    private final ScriptedServer server = ScriptedServer.start();
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void secretIsNowhereInTheRecording() throws Exception {
        String encoded = Base64.getEncoder().encodeToString(NAMED.getBytes(StandardCharsets.UTF_8));
        server.answering(
                Answer.json(401, "{\"error\": \"Unknown key " + KEY + "\"}").withHeader("Set-Cookie", "s=" + SESSION),
                Answer.events("{\"client_secret\": \"" + SESSION + "\", \"max_tokens\": 7}", "\"" + encoded + "\""));
        String text;
        try (Recorder recorder =
                Recorder.start(server.url(), Redaction.standard().withSecrets(NAMED))) {
            String form = "{\"api_key\": \"" + KEY + "\", \"about\": \"" + NAMED + "\"}";
            assertThat(post(recorder.url() + "/chat?access_token=" + KEY + "&q=cats", form)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(post(recorder.url() + "/chat", "again").body()).contains(SESSION);
            text = recorder.recording().toText();
        }
        assertThat(text)
                .doesNotContain("canary", encoded)
                .contains(
                        "POST /chat?access_token=(redacted)&q=cats",
                        "authorization: (redacted)",
                        "set-cookie: (redacted)",
                        "{\"api_key\": \"(redacted)\", \"about\": \"(redacted)\"}",
                        "Unknown key (redacted)",
                        "\"max_tokens\": 7");
    }

    @Test
    void secretOfACookieIsKnownInBodiesToo() throws Exception {
        server.answering(
                Answer.text(200, "your session is " + SESSION).withHeader("Set-Cookie", "sid=" + SESSION + "; Path=/"));
        try (Recorder recorder = Recorder.start(server.url(), Redaction.standard())) {
            post(recorder.url() + "/chat", "");
            assertThat(recorder.recording().toText()).doesNotContain("canary").contains("your session is (redacted)");
        }
    }

    @Test
    void longTextsAreNoTrouble() throws Exception {
        String text = "{\"text\": \"" + "\\n".repeat(500_000) + "\", \"token\": \"" + KEY + "\"}";
        server.answering(Answer.json(text));
        try (Recorder recorder = Recorder.start(server.url(), Redaction.standard())) {
            assertThat(post(recorder.url() + "/chat", text).body()).isEqualTo(text);
            assertThat(recorder.recording().toText()).doesNotContain("canary");
        }
    }

    @Test
    void serverGetsWhatTheClientSent() throws Exception {
        server.answering(Answer.json("{}"));
        try (Recorder recorder = Recorder.start(server.url(), Redaction.standard())) {
            assertThat(post(recorder.url() + "/chat", "text").body()).isEqualTo("{}");
        }
        assertThat(server.requests().get(0).revealHeader("Authorization")).hasValue("Bearer " + KEY);
        assertThat(server.requests().get(0).text()).isEqualTo("text");
    }

    @Test
    void recordingIsPlayedAgainFromItsFile(@TempDir Path folder) throws Exception {
        String odd = "== answer\r\nback\\slash\n\n== request\nlast\r";
        byte[] sound = {0, 1, 2, (byte) 0xff, 10, 13};
        server.answering(
                Answer.text(200, odd),
                Answer.of(200, "audio/mpeg", sound),
                Answer.text(200, "other"),
                Answer.text(200, ""));
        Path file = folder.resolve("calls.txt");
        try (Recorder recorder = Recorder.start(server.url(), Redaction.standard())) {
            post(recorder.url() + "/chat", "first");
            post(recorder.url() + "/chat", "second");
            post(recorder.url() + "/other", "first");
            post(recorder.url() + "/empty", "");
            recorder.recording().write(file);
        }
        Recording read = Recording.read(file);
        assertThat(read.size()).isEqualTo(4);
        try (Replay replay = Replay.start(read)) {
            assertThat(post(replay.url() + "/other", "first").body()).isEqualTo("other");
            assertThat(postForBytes(replay.url() + "/chat", "second")).isEqualTo(sound);
            assertThat(post(replay.url() + "/chat", "neither").body()).isEqualTo(odd);
            assertThat(post(replay.url() + "/empty", "").body()).isEmpty();
            assertThat(replay.left()).isZero();
            HttpResponse<String> more = post(replay.url() + "/chat", "first");
            assertThat(more.statusCode()).isEqualTo(500);
            assertThat(more.body()).isEqualTo("No exchange is left for POST /chat.");
        }
    }

    @Test
    void requestIsFoundThoughItsSecretDiffersFromTheRecordedOne() throws Exception {
        server.answering(Answer.text(200, "one"), Answer.text(200, "two"));
        Recording recording;
        try (Recorder recorder = Recorder.start(server.url(), Redaction.standard())) {
            post(recorder.url() + "/chat?key=" + KEY, "{\"token\": \"" + KEY + "\", \"n\": 1}");
            post(recorder.url() + "/chat?key=" + KEY, "{\"token\": \"" + KEY + "\", \"n\": 2}");
            recording = recorder.recording();
        }
        try (Replay replay = Replay.start(recording)) {
            assertThat(post(replay.url() + "/chat?key=another", "{\"token\": \"another\", \"n\": 2}")
                            .body())
                    .isEqualTo("two");
        }
    }

    @Test
    void serverThatCannotBeReachedIsABadGateway() throws Exception {
        URI gone = server.url();
        server.close();
        try (Recorder recorder = Recorder.start(gone, Redaction.standard())) {
            assertThat(post(recorder.url() + "/chat", "").statusCode()).isEqualTo(502);
            assertThat(recorder.recording().size()).isZero();
        }
    }

    @Test
    void textThatIsNoRecordingIsRefusedWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recording.parse("== request\nPOST /chat\n\n\n== answer\nfine\n"))
                .withMessage("Line 6 of the recording must be a status.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recording.parse("== request\nPOST /chat\n"))
                .withMessage("Line 3 of the recording must be more.");
    }

    private HttpResponse<String> post(String url, String body) throws Exception {
        return client.send(request(url, body), BodyHandlers.ofString());
    }

    private byte[] postForBytes(String url, String body) throws Exception {
        return client.send(request(url, body), BodyHandlers.ofByteArray()).body();
    }

    private static HttpRequest request(String url, String body) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + KEY)
                .header("Cookie", "s=" + SESSION)
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
