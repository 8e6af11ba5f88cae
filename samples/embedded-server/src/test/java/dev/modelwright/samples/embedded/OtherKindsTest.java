package dev.modelwright.samples.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Reason;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.XinferenceProvider;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Listing, rerank, and what is not there. */
final class OtherKindsTest extends EmbeddedTest {

    private XinferenceClient client() {
        return XinferenceClient.create(
                ConnectionSettings.builder(URI.create(url())).build());
    }

    @Test
    void modelsAreListedWithTheirKinds() throws Exception {
        try (XinferenceClient client = client()) {
            List<ModelDescription> models = client.listModels();

            assertThat(models)
                    .extracting(ModelDescription::uid)
                    .containsExactly(
                            "extractive-stand-in", "all-minilm-l6-v2", "all-minilm-l6-v2-bi-encoder", "freetts");
            assertThat(models.stream().flatMap(model -> model.kinds().stream()))
                    .containsExactly(ModelKind.LLM, ModelKind.TEXT_EMBEDDING, ModelKind.RERANK, ModelKind.TTS);
            assertThat(models.get(1).dimensions()).hasValue(384);
            assertThat(models.get(1).maxTokens()).hasValue(256);
            assertThat(models.get(2).name()).hasValue("all-MiniLM-L6-v2 bi-encoder");
        }
    }

    @Test
    void documentsAreRankedByTheirMeaning() {
        var ranked = XinferenceProvider.rerank("r", credentials(EmbeddedEngine.RERANK_UID))
                .rerank(RerankRequest.of(
                        "What do cats eat?",
                        List.of(
                                "The bank raised its rates.",
                                "Felines live on meat and fish.",
                                "A dog barks at night.",
                                "")))
                .documents();

        assertThat(ranked).extracting(RankedDocument::index).hasSize(4).startsWith(1);
        assertThat(ranked).extracting(RankedDocument::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ranked.get(0).score() - ranked.get(1).score()).isGreaterThan(0.1);
    }

    @Test
    void rerankWithoutDocumentsHasNoResults() throws Exception {
        assertThat(post("/v1/rerank", "{\"model\":\"all-minilm-l6-v2-bi-encoder\",\"query\":\"a\",\"documents\":[]}")
                        .body())
                .contains("\"results\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/audio/transcriptions, no model that writes down speech comes as an artifact of Maven.",
        "/v1/audio/translations, no model that writes down speech comes as an artifact of Maven.",
        "/v1/images/generations, no model for images comes as an artifact of Maven.",
        "/v1/images/ocr, no model for images comes as an artifact of Maven.",
        "/v1/video/generations, no model for videos comes as an artifact of Maven.",
        "/v1/video/generations/flf, no model for videos comes as an artifact of Maven.",
        "/v1/flexible/infers, models of other kinds cannot be launched here."
    })
    void whatIsNotThereIsSaidWithAReason(String path, String reason) throws Exception {
        HttpResponse<String> answer = post(path, "anything");

        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not implemented: " + reason + "\"}");
    }

    @Test
    void clientTellsThatSpeechIsNotWrittenDownAndWhy() {
        try (XinferenceClient client = client()) {
            OpenAiException refused = catchThrowableOfType(
                    OpenAiException.class,
                    () -> client.transcribe(Map.of("model", "whisper"), Audio.of(new byte[] {1}, AudioFormat.WAV)));

            assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
            assertThat(refused.getMessage()).contains("no model that writes down speech");
        }
    }

    @Test
    void driverRefusesToWriteDownSpeechWithAModelOfAnotherKind() {
        BadRequestException refused = catchThrowableOfType(
                BadRequestException.class,
                () -> XinferenceProvider.speechToText("s", credentials(EmbeddedEngine.SPEAKER_UID))
                        .transcribe(TranscriptionRequest.of(Audio.of(new byte[] {1}, AudioFormat.WAV))));

        assertThat(refused.getMessage()).contains("freetts");
    }

    @Test
    void unknownModelIsNotFoundAndTheOthersAreNamed() throws Exception {
        HttpResponse<String> answer = post("/v1/embeddings", "{\"model\":\"bge-m3\",\"input\":\"a\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("uid: bge-m3. Available model uids: ['extractive-stand-in', 'all-minilm-l6-v2'");
    }
}
