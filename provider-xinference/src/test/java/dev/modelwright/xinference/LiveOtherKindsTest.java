package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledIfSystemProperty(named = LiveServer.URL, matches = ".+")
final class LiveOtherKindsTest {

    private final XinferenceProvider provider = new XinferenceProvider();

    @ParameterizedTest
    @CsvSource({"embedding, TEXT_EMBEDDING", "rerank, RERANK", "speech2text, SPEECH2TEXT", "tts, TTS"})
    void modelsOfOtherKindsAreDescribed(String role, ModelKind kind) {
        assertThat(provider.model(kind, "live", LiveServer.model(role).toMap())
                        .schema()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void textsBecomeVectorsInTheirOrder() {
        var model = provider.textEmbeddingModel(
                "live", LiveServer.model("embedding").toMap());
        EmbeddingResult both = model.embed(EmbeddingRequest.of("a cat", "tax law"));
        Embedding cat = model.embed(EmbeddingRequest.of("a cat")).embeddings().get(0);

        assertThat(both.embeddings()).hasSize(2);
        assertThat(cat.cosine(both.embeddings().get(0)))
                .isGreaterThan(cat.cosine(both.embeddings().get(1)));
    }

    @Test
    void documentsAreRanked() {
        List<RankedDocument> ranked = provider.rerankModel(
                        "live", LiveServer.model("rerank").toMap())
                .rerank(RerankRequest.of("cats", List.of("tax law", "cats and dogs", "the sea")))
                .documents();

        assertThat(ranked).extracting(RankedDocument::index).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(ranked).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Test
    void whatIsSpokenIsWrittenDown() {
        Audio spoken = provider.textToSpeechModel(
                        "live", LiveServer.model("tts").toMap())
                .synthesize(SpeechRequest.of("Good morning.").withFormat(AudioFormat.WAV))
                .audio();

        assertThat(provider.speechToTextModel(
                                "live", LiveServer.model("speech2text").toMap())
                        .transcribe(TranscriptionRequest.of(spoken))
                        .text())
                .isNotBlank();
    }
}
