package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.Secret;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LlmRequest;
import java.net.URI;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers and a proxy from the credentials. */
final class ExtraConnectionTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void headersAreSentWithEveryRequest() {
        server.answering(Wire.said("ok"));
        model(server.credentials().extraHeaders(Secret.of("{\"X-Team\": \"blue one\", \"x-trace\": \"1\"}")));

        assertThat(server.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.getHeaders().get("X-Team")).isEqualTo("blue one");
            assertThat(request.getHeaders().values("x-trace")).containsExactly("1");
        });
    }

    @Test
    void valueOfAHeaderThatTheServerRepeatsIsHidden() {
        server.answering(Wire.json(400, "{\"detail\":\"bad team secret-blue\"}"));

        InvokeException failure = refused(server.credentials().extraHeaders(Secret.of("{\"X-Team\":\"secret-blue\"}")));

        assertThat(failure).hasMessageContaining("bad team ****").hasMessageNotContaining("secret-blue");
        assertThat(failure.body().orElse("")).doesNotContain("secret-blue");
    }

    @Test
    void serverIsReachedThroughTheProxy() {
        server.answering(Wire.said("ok"));
        model(XinferenceCredentials.builder()
                .serverUrl("http://inner.invalid:9997")
                .modelUid(ScriptedServer.UID)
                .proxyUrl(server.url()));

        assertThat(server.requests())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly(
                        "GET http://inner.invalid:9997/v1/models/tiny-uid HTTP/1.1",
                        "POST http://inner.invalid:9997/v1/chat/completions HTTP/1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://proxy:3128 | must start with `http://` or `socks5://`",
                "http://user:secret@proxy:3128 | cannot hold a user name or password",
                "http://proxy | must name a host and a port"
            })
    void proxyThatCannotBeUsedIsExplainedAndNotRepeated(URI proxy, String rule) {
        assertThat(refused(server.credentials().proxyUrl(proxy)))
                .hasMessageContaining("The proxy address " + rule)
                .hasMessageNotContaining("secret");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void headersThatCannotBeSentAreExplainedAndNotRepeated(String headers, String rule) {
        assertThat(refused(server.credentials().extraHeaders(Secret.of(headers))))
                .hasMessageContaining(rule)
                .hasMessageNotContaining("secret");
        assertThat(server.requests()).isEmpty();
    }

    static Stream<Arguments> headersThatCannotBeSentAreExplainedAndNotRepeated() {
        return Stream.of(
                Arguments.of("X-Team: secret", "must be a JSON object of texts"),
                Arguments.of("[\"secret\"]", "must be a JSON object of texts"),
                Arguments.of("{\"X-Team\": 1}", "Header `X-Team` must be a text"),
                Arguments.of("{\"Authorization\": \"secret\"}", "`Authorization` cannot be set"),
                Arguments.of("{\"X Team\": \"secret\"}", "The name of a header must consist"),
                Arguments.of("{\"X-Team\": \"secret\\r\\nX: y\"}", "must consist of ASCII characters in one line"));
    }

    private static InvokeException refused(XinferenceCredentials.Builder credentials) {
        return catchThrowableOfType(InvokeException.class, () -> model(credentials));
    }

    private static void model(XinferenceCredentials.Builder credentials) {
        new XinferenceProvider().languageModel("m", credentials.build().toMap()).invoke(QUESTION);
    }
}
