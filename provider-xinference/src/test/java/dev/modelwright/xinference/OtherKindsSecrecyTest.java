package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.modelwright.error.InvokeException;
import dev.modelwright.openai.client.OpenAiException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OtherKindsSecrecyTest {

    private static final String CANARY = "sk-canary-4711";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @EnumSource
    void keyThatTheServerRepeatsIsInNoException(OtherKind kind) {
        String words = "No access for Bearer " + CANARY;
        List<MockResponse> answers = List.of(
                Wire.json(401, "{\"detail\":\"" + words + "\"}"),
                Wire.text(500, "Internal Server Error: " + words),
                Wire.text(200, "<html>" + words + "</html>"),
                Wire.json("{\"detail\":\"" + words + "\"}"));
        for (MockResponse answer : answers) {
            server.describing(kind.description()).answering(answer);
            assertNoSecret(catchThrowable(() -> kind.call(withKey())));
            server.describing(answer);
            assertNoSecret(catchThrowable(() -> kind.model(withKey()).validateCredentials()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keyIsSentInTheHeaderAndIsNowhereElse(OtherKind kind) {
        server.describing(kind.description()).answering(kind.answer());
        String result = kind.call(withKey()) + " " + kind.model(withKey());

        assertThat(result).doesNotContain(CANARY);
        assertThat(server.requests())
                .allSatisfy(request ->
                        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + CANARY))
                .allSatisfy(request -> assertThat(request.getTarget()).doesNotContain(CANARY));
        assertThat(server.calls().get(0).getBody().utf8()).doesNotContain(CANARY);
    }

    private XinferenceCredentials withKey() {
        return server.credentials().apiKey(CANARY).build();
    }

    private static void assertNoSecret(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvokeException failure) {
                text.append(failure.detail() + failure.body());
            }
            if (cause instanceof OpenAiException own) {
                text.append(own.rawText() + "" + own.serverText());
            }
        }
        assertThat(text.toString()).isNotEmpty().doesNotContain(CANARY);
    }
}
