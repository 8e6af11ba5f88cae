package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.modelwright.error.AuthorizationException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.schema.ModelFeature;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SecrecyTest {

    private static final String CANARY = "sk-canary-4711";
    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @MethodSource
    void keyThatTheServerRepeatsIsInNoException(MockResponse answer) {
        server.answering(answer, answer);
        LanguageModel model = modelWithKey(CANARY);

        assertNoSecret(() -> model.invoke(QUESTION));
        assertNoSecret(() -> {
            try (LlmStream stream = model.stream(QUESTION)) {
                stream.result();
            }
        });
        server.describing(answer);
        LanguageModel undescribed = XinferenceProvider.llm("other", credentialsWith(CANARY));
        assertNoSecret(undescribed::validateCredentials);
        assertNoSecret(undescribed::schema);
    }

    static Stream<MockResponse> keyThatTheServerRepeatsIsInNoException() {
        String words = "No access for Bearer " + CANARY;
        return Stream.of(
                Wire.json(401, "{\"detail\":\"" + words + "\"}"),
                Wire.json(500, "{\"detail\":\"" + words + "\"}"),
                Wire.text(500, "Internal Server Error: " + words),
                Wire.text(502, "<html><body>" + words + "</body></html>"),
                Wire.text(200, words),
                Wire.events("{\"error\": \"" + words + "\"}"),
                Wire.events(Wire.delta("Hello"), "{\"error\": \"" + words + "\"}"),
                Wire.events(Wire.delta("Hello"), words));
    }

    @Test
    void keyThatNoHeaderCanHoldIsNotRepeated() {
        LanguageModel model = modelWithKey(CANARY + "\n");

        assertNoSecret(() -> model.invoke(QUESTION));
        assertNoSecret(model::validateCredentials);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void keyIsSentInTheHeaderAndIsNowhereElse() {
        server.answering(Wire.said("ok"));
        XinferenceCredentials credentials = server.credentials().apiKey(CANARY).build();
        LanguageModel model = XinferenceProvider.llm("m", credentials);
        String result = model.invoke(QUESTION).toString();

        assertThat(server.requests())
                .allSatisfy(request ->
                        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + CANARY))
                .allSatisfy(request -> assertThat(request.getTarget()).doesNotContain(CANARY));
        assertThat(server.lastBody().toJson()).doesNotContain(CANARY);
        assertThat(Stream.of(result, credentials.toString(), credentials.toMap().toString(), model.toString()))
                .noneMatch(text -> text.contains(CANARY));
        assertThat(model.schema().toString()).doesNotContain(CANARY);
    }

    @Test
    void openServerIsSentNoKey() {
        server.answering(Wire.said("ok"));
        server.model().invoke(QUESTION);

        assertThat(server.requests())
                .extracting(request -> request.getHeaders().get("Authorization"))
                .containsOnlyNulls();
    }

    @Test
    void whatOneKeyMaySeeIsNotShownToAnother() {
        server.describing(SecrecyTest::describedByKey);

        assertThat(modelWithKey("sk-first-key").schema().features()).contains(ModelFeature.VISION);
        assertThat(catchThrowable(() -> modelWithKey("sk-other-key").schema()))
                .isInstanceOf(AuthorizationException.class);
        assertThat(catchThrowable(() -> server.model().schema())).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void keyThatIsRevokedIsNoticedByTheNextValidation() {
        LanguageModel model = modelWithKey("sk-first-key");
        model.validateCredentials();
        server.describing(Wire.json(401, "{\"detail\":\"API key is disabled\"}"));

        assertThat(catchThrowable(model::validateCredentials))
                .hasMessage(
                        "[xinference] Credentials rejected: The Xinference server answered 401: API key is disabled."
                                + " Check the API key.");
    }

    private static MockResponse describedByKey(RecordedRequest request) {
        return "Bearer sk-first-key".equals(request.getHeaders().get("Authorization"))
                ? Wire.describing("chat", "vision")
                : Wire.json(401, "{\"detail\":\"Could not validate credentials\"}");
    }

    private LanguageModel modelWithKey(String key) {
        return XinferenceProvider.llm("m", credentialsWith(key));
    }

    private XinferenceCredentials credentialsWith(String key) {
        return server.credentials().apiKey(key).build();
    }

    private static void assertNoSecret(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause.toString());
            if (cause instanceof InvokeException failure) {
                text.append(failure.detail() + failure.body() + failure.partialText());
            }
            if (cause instanceof OpenAiException own) {
                text.append(own.rawText() + "" + own.serverText());
            }
        }
        assertThat(text.toString()).isNotEmpty().doesNotContain(CANARY);
    }
}
