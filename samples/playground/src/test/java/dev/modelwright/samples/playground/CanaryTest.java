package dev.modelwright.samples.playground;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor that repeats the key in whatever it answers, and every route called with it. */
final class CanaryTest {

    private static final String SECRET = "canary-\\\"key\\\"-1";
    private static final String UPLOAD = "multipart/form-data; boundary=b";

    @TempDir
    private Path data;

    private final List<String> seen = new ArrayList<>();
    private final LogRecorder log = new LogRecorder();
    private HttpServer vendor;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        vendor = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        vendor.createContext("/", exchange -> {
            String key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = ("{\"detail\":\"Key " + key.replace("\"", "\\\"") + " is wrong\"}").getBytes(UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().contains("echo") ? 400 : 401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        vendor.start();
        api = Api.start(data);
    }

    @AfterEach
    void stop() {
        api.close();
        vendor.stop(0);
        log.close();
    }

    @Test
    void noRouteShowsASecretWhateverTheVendorSays() throws IOException {
        String values = "'values':{'server_url':'http://127.0.0.1:"
                + vendor.getAddress().getPort()
                + "','model_uid':'m','max_retries':'0','api_key':'" + SECRET
                + "\",\"extra_headers\":\"{\\\"X-Team\\\": \\\"canary-team\\\"}\"}";
        for (String kind : List.of("llm", "text-embedding", "rerank", "speech2text", "tts")) {
            String unsaved = "'provider':'xinference','form':'model','kind':'" + kind + "','model':'m'," + values;
            post("/api/forms/state", "{" + unsaved + "}");
            String id = post("/api/saved", "{'name':'" + kind + "'," + unsaved + "}")
                    .json()
                    .string("id")
                    .orElseThrow();
            everyRoute("{'saved':'" + id + "'}");
            everyRoute("{" + unsaved + "}");
            note(api.put("/api/saved/" + id, "{'name':'new " + kind + "'}"));
            note(api.put("/api/saved/" + id, "{" + values.replace("'m'", "''") + "}"));
            post("/api/saved", "{'name':'new " + kind + "'," + unsaved + "}");
        }
        note(api.get("/api/saved"));
        note(api.get("/api/catalogue"));

        assertThat(seen).hasSizeGreaterThan(100).noneMatch(text -> text.contains("canary"));
        assertThat(seen).anyMatch(text -> text.contains("••••••••"));
        assertThat(log.logged()).noneMatch(text -> text.contains("canary"));
    }

    @Test
    void wrongBodiesAreNotRepeated() {
        for (String path : List.of("/api/saved", "/api/forms/state", "/api/credentials/validate", "/api/calls/chat")) {
            post(path, "{'values':{'api_key':'canary-1'");
            post(path, "{'provider':7,'values':{'api_key':'canary-1'}}");
            post(path, "{'provider':'canyon','form':'provider','name':'','values':{'api_key':['canary-1']}}");
            post(path, "{'target':{'provider':'canyon','form':'x','values':{'api_key':'canary-1'}}}");
        }
        assertThat(seen).hasSize(16).noneMatch(text -> text.contains("canary"));
    }

    @Test
    void nothingOfASecretIsOnDisk() throws IOException {
        post("/api/saved", "{'name':'C','provider':'canyon','form':'provider','values':{'api_key':'canary-on-disk'}}");
        api.close();
        try (var files = Files.list(data)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("canary");
            }
        }
    }

    private void everyRoute(String target) {
        post("/api/credentials/validate", target);
        post("/api/models/describe", target);
        String rest =
                ",'messages':[{'role':'user','text':'x'}],'texts':['x'],'query':'x','documents':['x']," + "'text':'x'}";
        for (String route : List.of("chat", "embeddings", "rerank", "moderation", "speech", "tokens")) {
            post("/api/calls/" + route, "{'target':" + target + rest);
        }
        post("/api/parameters/check", "{'target':" + target + "}");
        post("/api/voices", "{'target':" + target + "}");
        String upload = "--b\r\nContent-Disposition: form-data; name='request'\r\n\r\n{'target':" + target
                + "}\r\n--b\r\nContent-Disposition: form-data; name='audio'; filename='a.wav'\r\n\r\nRIFF\r\n--b--";
        note(api.post("/api/calls/transcription", UPLOAD, Api.quoted(upload).getBytes(UTF_8)));
    }

    private Api.Answered post(String path, String body) {
        Api.Answered answer = api.post(path, body);
        note(answer);
        return answer;
    }

    private void note(Api.Answered answer) {
        assertThat(answer.status()).isLessThan(503).isNotEqualTo(500);
        seen.add(answer.text() + answer.response().headers().map());
    }
}
