package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.registry.ModelProvider;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How often a server is asked about a model that it does not know, or that is not ready. */
final class UnknownModelTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));
    private static final String NOT_FOUND = "{\"detail\":\"Model not found in the model list, uid: tiny-uid\"}";
    private static final String LOADING = "{\"detail\":\"Model is loading, please retry later: tiny-uid\"}";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    private final ModelProvider provider = new XinferenceProvider();

    @Test
    void serverIsNotAskedAgainAtOnceAboutAModelThatItDoesNotKnow() {
        server.describing(Wire.json(400, NOT_FOUND));
        for (int call = 0; call < 20; call++) {
            assertThatExceptionOfType(BadRequestException.class).isThrownBy(this::invoke);
            assertThatExceptionOfType(BadRequestException.class).isThrownBy(this::stream);
        }

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void refusalOfOneUidIsNoneOfAnother() {
        server.describing(
                request -> request.getTarget().endsWith("other") ? Wire.describing("chat") : Wire.json(400, NOT_FOUND));
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(this::invoke);
        server.answering(Wire.said("ok"));
        Map<String, ?> other = XinferenceCredentials.builder()
                .serverUrl(server.url())
                .modelUid("other")
                .build()
                .toMap();

        assertThat(provider.languageModel("m", other).invoke(QUESTION).text()).isEqualTo("ok");
    }

    @Test
    void modelThatIsLoadingIsAskedForAgainByTheNextCall() {
        server.describing(Wire.json(503, LOADING)
                .newBuilder()
                .setHeader("Retry-After", "30")
                .build());

        InvokeException failure = catchThrowableOfType(InvokeException.class, this::invoke);
        server.describing(Wire.describing("chat")).answering(Wire.said("ready"));

        assertThat(failure).isInstanceOf(ServerUnavailableException.class);
        assertThat(failure.retryAfter()).hasValue(Duration.ofSeconds(30));
        assertThat(failure.status()).hasValue(503);
        assertThat(failure.isRetryable()).isTrue();
        assertThat(invoke()).isEqualTo("ready");
    }

    private String invoke() {
        return provider.languageModel("m", server.credentials().build().toMap())
                .invoke(QUESTION)
                .text();
    }

    private void stream() {
        try (LlmStream stream =
                provider.languageModel("m", server.credentials().build().toMap()).stream(QUESTION)) {
            stream.result();
        }
    }
}
