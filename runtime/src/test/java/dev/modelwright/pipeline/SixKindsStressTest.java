package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.message.Message;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One model of each kind and many threads at once. The time limit only keeps a fault from hanging the build. */
@Timeout(120)
class SixKindsStressTest {

    private static final int CALLS = 25;

    private final EchoDrivers drivers = new EchoDrivers();
    private final Crowd crowd = new Crowd();
    private final AtomicInteger answers = new AtomicInteger();

    @AfterEach
    void everyAnswerCameOnTheThreadThatAsked() {
        crowd.close();
        assertThat(answers).hasValue(Crowd.THREADS * CALLS);
        assertThat(drivers.threads).isNotEmpty().allMatch(name -> name.startsWith(Crowd.NAME));
        // Threads that ask together before the first answer each ask; afterwards nobody does.
        assertThat(drivers.described.get()).isBetween(1, Crowd.THREADS);
    }

    @Test
    void languageModel() throws Exception {
        LanguageModel model = VendorModels.languageModels(
                        "acme", () -> drivers.new Words(), DynamicParameters::copyOf, SixKindsStressTest::undeclared)
                .model("m", new FakeDriver.Key());
        everywhere(text -> {
            LlmRequest request = LlmRequest.of(Message.user(text));
            assertThat(model.countTokens(request).tokens()).isPositive();
            check(model.invoke(request), text);
            try (LlmStream stream = model.stream(request)) {
                assertThat(stream).hasSize(text.length() + 1);
                check(stream.result(), text);
            }
        });
    }

    private static void check(LlmResult result, String text) {
        assertThat(result.text()).isEqualTo(text);
        assertThat(result.id()).contains(text);
        assertThat(result.rawFinishReason()).contains(text);
        assertThat(result.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(result.usage().tokens()).isEqualTo(TokenUsage.server(text.length(), text.hashCode() & 0xffff));
    }

    @Test
    void textEmbeddingModel() throws Exception {
        TextEmbeddingModel model = VendorModels.textEmbeddingModels(
                        "acme", () -> drivers.new Vectors(), DynamicParameters::copyOf, SixKindsStressTest::undeclared)
                .model("m", new FakeDriver.Key());
        everywhere(text -> {
            List<String> texts = IntStream.range(0, 5).mapToObj(i -> i + text).toList();
            EmbeddingResult result = model.embed(EmbeddingRequest.of(texts));

            assertThat(result.embeddings())
                    .isEqualTo(texts.stream().map(EchoDrivers::vector).toList());
            assertThat(result.usage().tokens()).contains(TokenCount.server(5));
        });
    }

    @Test
    void rerankModel() throws Exception {
        RerankModel model = VendorModels.rerankModels(
                        "acme", () -> drivers.new Scores(), DynamicParameters::copyOf, SixKindsStressTest::undeclared)
                .model("m", new FakeDriver.Key());
        everywhere(text -> {
            int number = Integer.parseInt(text.substring(1));
            List<String> documents = List.of("" + number, "" + (number + 2), "" + (number + 1));

            assertThat(model.rerank(RerankRequest.of("?", documents)).documents())
                    .extracting(RankedDocument::text)
                    .containsExactly(documents.get(1), documents.get(2), documents.get(0));
        });
    }

    @Test
    void speechToTextModel() throws Exception {
        SpeechToTextModel model = VendorModels.speechToTextModels(
                        "acme", () -> drivers.new Ears(), DynamicParameters::copyOf, SixKindsStressTest::undeclared)
                .model("m", new FakeDriver.Key());
        everywhere(text -> {
            Audio audio = Audio.of(text.getBytes(StandardCharsets.UTF_8), AudioFormat.MP3);

            assertThat(model.transcribe(TranscriptionRequest.of(audio)).text()).isEqualTo(text);
        });
    }

    @Test
    void textToSpeechModel() throws Exception {
        TextToSpeechModel model = VendorModels.textToSpeechModels(
                        "acme", () -> drivers.new Mouth(), DynamicParameters::copyOf, SixKindsStressTest::undeclared)
                .model("m", new FakeDriver.Key());
        everywhere(text -> {
            String twice = text + ". " + text + ".";

            assertThat(model.synthesize(SpeechRequest.of(twice)).audio().toBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(twice);
        });
    }

    @Test
    void moderationModel() throws Exception {
        ModerationModel model = VendorModels.moderationModels(
                        "acme", () -> drivers.new Judge(), DynamicParameters::copyOf, SixKindsStressTest::undeclared)
                .model("m", new FakeDriver.Key());
        everywhere(text -> {
            boolean loud = text.hashCode() % 2 == 0;
            String judged = text + ". " + text + (loud ? "! " : ". ") + text;

            assertThat(model.moderate(ModerationRequest.of(judged)).flagged()).isEqualTo(loud);
        });
    }

    private void everywhere(Question question) throws Exception {
        crowd.all(thread -> {
            for (int call = 0; call < CALLS; call++) {
                question.ask("x" + (1000 * thread + call));
                answers.incrementAndGet();
            }
        });
    }

    private static ModelSchema undeclared(String model) {
        throw new AssertionError("The driver says what the model can do.");
    }

    private interface Question {
        void ask(String text) throws Exception;
    }
}
