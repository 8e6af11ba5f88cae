package dev.modelwright.samples.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in rests for a minute between two words: whatever ends a stream sooner is the stop. What does not come ends by the limit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(50)
final class StopTest {

    private Api api;
    private String target;

    @BeforeAll
    void start(@TempDir Path data) {
        api = Api.start(Api.settings(data).withWordDelay(Duration.ofMinutes(1)));
        target = api.standIn("chat");
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void callThatIsStoppedByIdEndsWithWhatHadArrivedAndTheVendorKnows() throws Exception {
        try (BufferedReader lines = chat("stop-1")) {
            waitFor(lines, "event: start");
            api.server().standIn().awaitRunningStreams(1);

            assertThat(api.delete("/api/calls/stop-1").status()).isEqualTo(204);
            waitFor(lines, "event: finish");
            assertThat(lines.readLine()).contains("\"reason\":\"CANCELLED\"");
        }
        api.server().standIn().awaitRunningStreams(0);
        api.server().awaitRunningCalls(0);
        assertThat(api.delete("/api/calls/stop-1").error()).isEqualTo("404 unknown_call");
    }

    @Test
    void pageThatGoesEndsTheCallAtTheVendor() throws Exception {
        BufferedReader lines = chat("gone-1");
        waitFor(lines, "event: start");
        api.server().standIn().awaitRunningStreams(1);

        lines.close();

        api.server().standIn().awaitRunningStreams(0);
        api.server().awaitRunningCalls(0);
    }

    @Test
    void idOfARunningCallIsTaken() throws Exception {
        try (BufferedReader lines = chat("taken-1")) {
            waitFor(lines, "event: start");

            assertThat(api.get("/api/calls").text()).contains("taken-1");
            assertThat(api.post("/api/calls/chat", body("taken-1")).error()).isEqualTo("422 call_id_taken");
            api.delete("/api/calls/taken-1");
        }
        api.server().awaitRunningCalls(0);
    }

    @Test
    void callIsStoppedWhileTheVendorIsSilent() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        HttpServer silent = silent(end);
        try {
            CompletableFuture<Events> chat = CompletableFuture.supplyAsync(() -> Events.of(api.post(
                            "/api/calls/chat",
                            "{'callId':'silent-1','target':" + at(silent, "llm")
                                    + ",'messages':[{'role':'user','text':'x'}]}")
                    .text()));
            CompletableFuture<String> embedding = CompletableFuture.supplyAsync(() -> api.post(
                            "/api/calls/embeddings",
                            "{'callId':'silent-2','target':" + at(silent, "text-embedding") + ",'texts':['x']}")
                    .error());
            CompletableFuture<String> listing = CompletableFuture.supplyAsync(
                    () -> api.post("/api/models/list", at(silent, "llm").replaceFirst("\\{", "{'callId':'silent-3',"))
                            .error(),
                    work -> new Thread(work, "page").start());
            api.server().awaitRunningCalls(3);

            api.delete("/api/calls/silent-1");
            api.delete("/api/calls/silent-2");
            api.delete("/api/calls/silent-3");

            assertThat(chat.get().names()).isEqualTo("start finish");
            assertThat(chat.get().last().string("reason")).contains("CANCELLED");
            assertThat(embedding.get()).isEqualTo("409 cancelled");
            assertThat(listing.get()).isEqualTo("409 cancelled");
        } finally {
            end.countDown();
            silent.stop(0);
        }
    }

    @Test
    void unknownCallIsTold() {
        assertThat(api.delete("/api/calls/nobody").error()).isEqualTo("404 unknown_call");
    }

    private static HttpServer silent(CountDownLatch end) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(work -> new Thread(work, "silent").start());
        server.createContext("/", exchange -> {
            try (exchange) {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        return server;
    }

    private static String at(HttpServer server, String kind) {
        return "{'provider':'xinference','form':'model','kind':'" + kind
                + "','model':'m','values':{'model_uid':'m','server_url':'http://127.0.0.1:"
                + server.getAddress().getPort() + "'}}";
    }

    private BufferedReader chat(String id) throws IOException, InterruptedException {
        InputStream body = api.open("/api/calls/chat", body(id));
        return new BufferedReader(new InputStreamReader(body, UTF_8));
    }

    private String body(String id) {
        return "{'callId':'" + id + "','target':" + target + ",'messages':[{'role':'user','text':'one two'}]}";
    }

    private static void waitFor(BufferedReader lines, String wanted) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(wanted)) {
            line = lines.readLine();
        }
        assertThat(line).isEqualTo(wanted);
    }
}
