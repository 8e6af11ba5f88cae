package dev.modelwright.samples.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.samples.playground.http.Limits;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GuardTest {

    private Api api;

    @BeforeAll
    void start(@TempDir Path data) {
        api = Api.start(Api.settings(data).withLimits(new Limits(10_000, 20_000, 4)));
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:PORT"})
    void otherHostsAreRefused(String host) {
        String answer = get("/api/session", "Host: " + host.replace("PORT", port()));

        assertThat(answer)
                .startsWith("HTTP/1.1 403")
                .contains("\"code\":\"host_refused\"")
                .doesNotContain("csrfToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT"})
    void ownHostsAreServed(String host) {
        assertThat(get("/api/session", "Host: " + host.replace("PORT", port()))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: https://127.0.0.1:PORT",
                "Origin: http://127.0.0.1:1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void otherSitesAreRefused(String header) {
        assertThat(get("/api/session", header.replace("PORT", port())))
                .startsWith("HTTP/1.1 403")
                .contains("\"code\":\"origin_refused\"");
    }

    @Test
    void linksFromElsewhereMayLeadToThePages() {
        assertThat(get("/", "Sec-Fetch-Site: cross-site")).doesNotContain("origin_refused");
    }

    @Test
    void ownOriginIsServed() {
        assertThat(get("/api/session", "Origin: http://127.0.0.1:" + port(), "Sec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void changesNeedTheTokenOfTheSession() {
        var body = BodyPublishers.ofString("{}");
        String other = Api.Answered.of(api.send(api.request("/api/session").GET()))
                .json()
                .string("csrfToken")
                .orElseThrow();

        assertThat(status(api.request("/api/saved").POST(body))).isEqualTo("403 csrf_invalid");
        assertThat(status(api.request("/api/saved")
                        .header("X-CSRF-Token", api.token())
                        .POST(body)))
                .isEqualTo("403 csrf_invalid");
        assertThat(status(
                        api.request("/api/saved").header("Cookie", api.cookie()).POST(body)))
                .isEqualTo("403 csrf_invalid");
        assertThat(status(api.request("/api/saved")
                        .header("Cookie", api.cookie())
                        .header("X-CSRF-Token", other)
                        .POST(body)))
                .isEqualTo("403 csrf_invalid");
        assertThat(status(api.request("/api/saved/x")
                        .header("Cookie", api.cookie() + "x")
                        .header("X-CSRF-Token", api.token())
                        .DELETE()))
                .isEqualTo("403 csrf_invalid");
    }

    @Test
    void cookieIsOutOfReachOfScriptsAndOtherSites() {
        Api.Answered session = api.get("/api/session");

        assertThat(session.header("Set-Cookie"))
                .startsWith("playground-" + port() + "=")
                .endsWith("; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void sessionIsKeptWhenAskedAgain() {
        Api.Answered again = Api.Answered.of(api.send(api.request("/api/session")
                .header("Cookie", "a=b; " + api.cookie())
                .GET()));

        assertThat(again.json().string("csrfToken")).contains(api.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session", "/api/nothing", "/", "/nothing.js"})
    void everyAnswerHasTheSafetyHeaders(String path) {
        Api.Answered answer = api.get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/saved, 'GET, POST'",
        "DELETE, /api/session, GET",
        "POST, /api/calls/abc, DELETE",
        "POST, /index.html, 'GET, HEAD'",
        "PATCH, /api/saved/x, 'DELETE, PUT'"
    })
    void wrongMethodsAreToldTheRightOnes(String method, String path, String allowed) {
        Api.Answered answer = Api.Answered.of(
                api.send(api.authorized(path, "application/json").method(method, BodyPublishers.ofString("{}"))));

        assertThat(answer.error()).isEqualTo("405 method_not_allowed");
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void headsAreAnsweredWithoutABody() {
        assertThat(RawHttp.send(api.server().url(), "HEAD /api/session HTTP/1.1", List.of()))
                .startsWith("HTTP/1.1 405")
                .endsWith("\r\n\r\n");
        assertThat(RawHttp.send(api.server().url(), "HEAD / HTTP/1.1", List.of()))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secrets.key",
                "/js/../../Playground.class",
                "/%2e%2e/%2e%2e/Playground.class",
                "/..%2f..%2fPlayground.class",
                "/js/..;/x.js",
                "//etc/passwd.txt",
                "/js",
                "/js/",
                "/.hidden.js",
                "/js/%00.js",
                "/index.html%00.js",
                "/..\\..\\secrets.json",
                "/apix"
            })
    void pathsOutOfThePagesLeadNowhere(String path) {
        assertThat(get(path))
                .startsWith("HTTP/1.1 40")
                .doesNotContain("CAFEBABE")
                .doesNotContain("HTTP/1.1 200");
    }

    @Test
    void bodiesHaveALimitAndTheSenderGetsToKnow() {
        Api.Answered answer = api.post("/api/saved", "{'name':'" + "x".repeat(2_000_000) + "'}");

        assertThat(answer.error()).isEqualTo("413 too_large");
        assertThat(answer.text()).contains("10000 bytes");
    }

    @Test
    void uploadsHaveALimit() {
        byte[] body = new byte[30_000];

        assertThat(api.post("/api/calls/transcription", "multipart/form-data; boundary=x", body)
                        .error())
                .isEqualTo("413 too_large");
    }

    @Test
    void bodiesMustBeOfTheRightType() {
        assertThat(api.post("/api/saved", "text/plain", "{}".getBytes(UTF_8)).error())
                .isEqualTo("415 unsupported_media_type");
        assertThat(api.post("/api/calls/transcription", "{}").error()).isEqualTo("415 unsupported_media_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "'text'", "{'a':1,'a':2}", "{} {}"})
    void bodiesMustBeJsonObjects(String body) {
        assertThat(api.post("/api/saved", body).error()).isEqualTo("400 bad_json");
    }

    @Test
    void bodiesMustBeUtf8() {
        assertThat(api.post("/api/saved", "application/json", new byte[] {'{', '"', (byte) 0xff, '"', '}'})
                        .error())
                .isEqualTo("400 bad_json");
    }

    private String get(String path, String... headers) {
        return RawHttp.send(api.server().url(), "GET " + path + " HTTP/1.1", List.of(headers));
    }

    private String port() {
        return String.valueOf(URI.create(api.server().url()).getPort());
    }

    private String status(HttpRequest.Builder request) {
        return Api.Answered.of(api.send(request)).error();
    }
}
