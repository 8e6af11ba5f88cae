package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Answers whose status is no success, to whole and streamed calls alike. */
final class RefusalTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));
    private static final String ACTOR = "[address=127.0.0.1:38653, pid=24017] ";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @CsvFileSource(resources = "/refusals.txt", delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true)
    void refusalIsOfItsKindAndKeepsTheServersWords(
            int status, String body, String exception, String code, boolean retryable, String detail) {
        MockResponse answer = body.startsWith("{") ? Wire.json(status, body) : Wire.text(status, body);
        server.answering(answer, answer);

        for (InvokeException failure : new InvokeException[] {whole(), streamed()}) {
            assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
            assertThat(failure.status()).hasValue(status);
            assertThat(failure.code()).hasValue(code);
            assertThat(failure.isRetryable()).isEqualTo(retryable);
            assertThat(failure.detail()).isEqualTo("The Xinference server answered " + status + ": " + detail);
        }
        assertThat(server.calls()).hasSize(2);
    }

    @Test
    void unknownModelIsABadRequestTheFirstTimeAndFromTheServersMemory() {
        server.answering(
                Wire.json(404, "{\"detail\":\"" + ACTOR + "Model not found in the model list, uid: tiny-uid.\"}"),
                Wire.json(
                        404,
                        "{\"detail\":\"Model not found in the model list, uid: tiny-uid (cached, retry after 10.0s)\"}"));
        LanguageModel model = server.model();

        for (int time = 0; time < 2; time++) {
            InvokeException failure = catchThrowableOfType(InvokeException.class, () -> model.invoke(QUESTION));
            assertThat(failure).isInstanceOf(BadRequestException.class);
            assertThat(failure.code()).hasValue("model-not-found");
            assertThat(failure.reason()).hasValue(ErrorReason.MODEL_NOT_FOUND);
            assertThat(failure.detail())
                    .doesNotContain("address=")
                    .endsWith("Check the model uid and whether the model is running.");
        }
        assertThat(server.calls()).hasSize(2);
    }

    @Test
    void unknownModelIsRefusedWhenItIsDescribed() {
        server.describing(
                Wire.json(400, "{\"detail\":\"" + ACTOR + "Model not found in the model list, uid: tiny-uid\"}"));
        InvokeException failure = whole();

        assertThat(failure).isInstanceOf(BadRequestException.class);
        assertThat(failure.detail())
                .isEqualTo("The Xinference server answered 400: Model not found in the model list, uid: tiny-uid."
                        + " Check the model uid and whether the model is running.");
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void loadingModelSaysWhenToComeBack() {
        server.answering(loading("30"));
        InvokeException failure = whole();

        assertThat(failure).isInstanceOf(ServerUnavailableException.class);
        assertThat(failure.code()).hasValue("loading");
        assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(30));
        assertThat(failure.isRetryable()).isTrue();
    }

    @Test
    void timeOfARateLimitIsHandedOn() {
        server.answering(Wire.json(429, "{\"detail\":\"Rate limit reached for the model.\"}")
                .newBuilder()
                .setHeader("Retry-After", "1")
                .build());
        InvokeException failure = whole();

        assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(1));
        assertThat(failure.isRetryable()).isTrue();
        assertThat(server.calls()).hasSize(1);
    }

    @Test
    void loadingModelIsAskedAgainAsOftenAsTheCredentialsSay() {
        server.answering(loading("0"), loading("0"), Wire.said("ready"));
        LanguageModel model =
                XinferenceProvider.llm("m", server.credentials().maxRetries(2).build());

        assertThat(model.invoke(QUESTION).text()).isEqualTo("ready");
        assertThat(server.calls()).hasSize(3);
    }

    private static final int[] NEVER_REPEATED = {400, 401, 402, 403, 404, 408, 422, 429, 500, 501, 502, 504};

    @ParameterizedTest
    @FieldSource("NEVER_REPEATED")
    void requestThatMayHaveBeenProcessedIsSentOnce(int status) {
        server.answering(Wire.json(status, "{\"detail\":\"Too many failed attempts\"}"), Wire.said("again"));
        LanguageModel model =
                XinferenceProvider.llm("m", server.credentials().maxRetries(5).build());

        assertThat(catchThrowableOfType(InvokeException.class, () -> model.invoke(QUESTION))
                        .status())
                .hasValue(status);
        assertThat(server.calls()).hasSize(1);
    }

    private static MockResponse loading(String retryAfter) {
        return Wire.json(503, "{\"detail\":\"Model is loading, please retry later: tiny-uid\"}")
                .newBuilder()
                .setHeader("Retry-After", retryAfter)
                .build();
    }

    private InvokeException whole() {
        return catchThrowableOfType(InvokeException.class, () -> server.model().invoke(QUESTION));
    }

    private InvokeException streamed() {
        return catchThrowableOfType(InvokeException.class, () -> {
            try (LlmStream stream = server.model().stream(QUESTION)) {
                stream.result();
            }
        });
    }
}
