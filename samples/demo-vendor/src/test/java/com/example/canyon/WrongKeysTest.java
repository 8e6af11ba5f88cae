package com.example.canyon;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.AuthorizationException;
import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.registry.ModelProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrongKeysTest {

    private static final Map<String, Object> WRONG = Map.of("api_key", "canyon-124");

    @ParameterizedTest
    @MethodSource("models")
    void wrongKeyIsRejectedWithTheReason(Model model) {
        assertThatThrownBy(model::validateCredentials)
                .isInstanceOfSatisfying(CredentialsRejectedException.class, rejected -> {
                    assertThat(rejected.reason()).startsWith("The last digit of an API key must be the last digit of");
                    assertThat(rejected.failure()).map(InvokeException::kind).contains(ErrorKind.AUTHORIZATION);
                    assertThat(rejected).hasMessageNotContaining("canyon-124");
                });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void callWithAWrongKeyIsRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void rightKeyIsAccepted() {
        assertThat(models(Callers.byName(), Callers.values())).hasSize(6).allSatisfy(Model::validateCredentials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sk-12306          | An API key must begin with `canyon-`.
                    canyon-1          | Behind `canyon-`, an API key must have 2 to 12 digits and nothing else.
                    canyon-12306x     | Behind `canyon-`, an API key must have 2 to 12 digits and nothing else.
                    canyon-12307      | The last digit of an API key must be the last digit of the sum of the others.
                    """)
    void reasonNamesTheRule(String key, String reason) {
        assertRejected(languageModel("api_key", key), reason);
    }

    @Test
    void purchaseOrderHasARuleToo() {
        assertRejected(
                languageModel("api_key", Callers.KEY, "billing", "invoice", "purchase_order", "7"),
                "A purchase order must begin with `PO-`.");
    }

    @Test
    void customModelsHaveRulesOfTheirOwn() {
        ModelProvider canyon = Callers.byName();

        assertRejected(
                canyon.languageModel("mine", Callers.values("context_size", 63)),
                "The context size must be at least 64 words, but was 63.");
        assertRejected(
                canyon.textToSpeechModel("mine", Callers.values("loudness", "1.01")),
                "The loudness must be above 0 and up to 1, but was 1.01.");
        assertRejected(
                canyon.moderationModel("mine", Callers.values("unwanted", ", ;")),
                "`unwanted` must have at least one word. Join several by commas.");
    }

    private static Model languageModel(String... values) {
        return Callers.byName().languageModel("echo-2", Callers.values((Object[]) values));
    }

    private static void assertRejected(Model model, String reason) {
        assertThatThrownBy(model::validateCredentials)
                .isInstanceOf(CredentialsRejectedException.class)
                .hasMessageStartingWith("[canyon] Credentials rejected: " + reason);
    }

    static List<Model> models() {
        return models(Callers.byName(), WRONG);
    }

    private static List<Model> models(ModelProvider canyon, Map<String, Object> values) {
        return List.of(
                canyon.languageModel("echo-2", values),
                canyon.textEmbeddingModel("strata-2", values),
                canyon.rerankModel("overlap-1", values),
                canyon.speechToTextModel("ear-1", values),
                canyon.textToSpeechModel("call-1", values),
                canyon.moderationModel("ranger-1", values));
    }

    static Stream<ThrowingCallable> calls() {
        ModelProvider canyon = Callers.byName();
        LlmRequest hello = LlmRequest.of(user("Hello"));
        Audio silence = Audio.of(new byte[0], AudioFormat.PCM);
        return Stream.of(
                () -> canyon.languageModel("echo-2", WRONG).invoke(hello),
                () -> canyon.languageModel("echo-2", WRONG).stream(hello),
                () -> canyon.textEmbeddingModel("strata-2", WRONG).embed(EmbeddingRequest.of("Hello")),
                () -> canyon.rerankModel("overlap-1", WRONG).rerank(RerankRequest.of("Hello", List.of("Hi"))),
                () -> canyon.speechToTextModel("ear-1", WRONG).transcribe(TranscriptionRequest.of(silence)),
                () -> canyon.textToSpeechModel("call-1", WRONG).synthesize(SpeechRequest.of("Hello")),
                () -> canyon.moderationModel("ranger-1", WRONG).moderate(ModerationRequest.of("Hello")));
    }
}
