package dev.modelwright.samples.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.Voice;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OtherKindsTest {

    private static final String VECTORS = """
            {"data":[{"index":1,"embedding":[0.25]},{"index":0,"embedding":[0.5]}],"usage":{"prompt_tokens":4}}""";

    @RegisterExtension
    private final ScriptedVendor vendor = new ScriptedVendor();

    @Test
    void documentsAreEmbeddedInOrderWithTheirPrefix() {
        vendor.answer(VECTORS);
        var result = vendor.provider()
                .textEmbeddingModel(
                        "quill",
                        vendor.values("max_chunks", "2", "document_prefix", "doc: ", "encoding_format", "float"))
                .embed(EmbeddingRequest.of("a", "b"));

        assertThat(result.embeddings()).extracting(vector -> vector.get(0)).containsExactly(0.5f, 0.25f);
        assertThat(vendor.sent().toJson())
                .isEqualTo("{\"model\":\"quill\",\"input\":[\"doc: a\",\"doc: b\"],\"encoding_format\":\"float\"}");
    }

    @Test
    void questionsHaveAPrefixOfTheirOwn() {
        vendor.answer(VECTORS.replace("{\"index\":1,\"embedding\":[0.25]},", ""));
        vendor.provider()
                .textEmbeddingModel("quill", vendor.values("document_prefix", "doc: ", "query_prefix", "ask: "))
                .embed(EmbeddingRequest.of("a").forQueries());

        assertThat(vendor.sent().toJson()).isEqualTo("{\"model\":\"quill\",\"input\":[\"ask: a\"]}");
    }

    @Test
    void documentsAreSortedByTheirScores() {
        vendor.answer("{\"results\":[{\"index\":0,\"relevance_score\":0.1},{\"index\":1,\"relevance_score\":0.9}]}");
        var result = vendor.provider()
                .rerankModel("quill", vendor.values())
                .rerank(RerankRequest.of("pet", List.of("the moon", "a cat")));

        assertThat(result.documents()).extracting(RankedDocument::text).containsExactly("a cat", "the moon");
        assertThat(vendor.sent().toJson())
                .isEqualTo(
                        "{\"model\":\"quill\",\"query\":\"pet\",\"documents\":[\"the moon\",\"a cat\"],\"top_n\":2}");
    }

    @Test
    void documentWithoutScoreIsAFailure() {
        vendor.answer("{\"results\":[{\"index\":0,\"relevance_score\":0.1}]}");

        assertThatThrownBy(() -> vendor.provider()
                        .rerankModel("quill", vendor.values())
                        .rerank(RerankRequest.of("pet", List.of("the moon", "a cat"))))
                .hasMessageContaining("must score each of 2 documents, but scored 1");
    }

    @Test
    void recordingIsSentWithWhatTheFormSaysAboutIt() {
        vendor.answer("{\"text\":\"Guten Tag\"}");
        vendor.answer("{\"text\":\"Good day\"}");
        var model = vendor.provider()
                .speechToTextModel("quill", vendor.values("language", "ja", "initial_prompt", "Names: Ada"));
        TranscriptionRequest request = TranscriptionRequest.of(Audio.of(new byte[] {1}, AudioFormat.WAV));

        assertThat(model.transcribe(request).text()).isEqualTo("Guten Tag");
        assertThat(vendor.request().getBody().utf8()).contains("\r\nja\r\n", "\r\nNames: Ada\r\n", "\r\nquill\r\n");
        assertThat(model.transcribe(request.inLanguage("en").withPrompt("Names: Bob"))
                        .text())
                .isEqualTo("Good day");
        assertThat(vendor.request().getBody().utf8())
                .contains("\r\nen\r\n", "\r\nNames: Bob\r\n")
                .doesNotContain("ja\r\n", "Ada");
    }

    @Test
    void firstVoiceOfTheFormSpeaksUnlessAnotherIsNamed() {
        vendor.answer(new MockResponse.Builder().body("ID3 sound").build());
        vendor.answer(new MockResponse.Builder().body("ID3 sound").build());
        var model = vendor.provider().textToSpeechModel("quill", vendor.values("voices", "nova, echo"));

        assertThat(model.voices()).extracting(Voice::id).containsExactly("nova", "echo");
        assertThat(model.synthesize(SpeechRequest.of("Hi")).audio()).asString().isNotEmpty();
        assertThat(vendor.sent().string("voice")).contains("nova");
        model.synthesize(SpeechRequest.of("Hi").withVoice("echo").withFormat(AudioFormat.WAV));
        assertThat(vendor.sent().toJson()).contains("\"voice\":\"echo\"", "\"response_format\":\"wav\"");
    }

    @Test
    void voicesWithoutAVoiceAreRefused() {
        assertThatThrownBy(() -> vendor.provider()
                        .textToSpeechModel("quill", vendor.values("voices", " , "))
                        .synthesize(SpeechRequest.of("Hi")))
                .hasMessageContaining("`voices` must name a voice");
    }
}
