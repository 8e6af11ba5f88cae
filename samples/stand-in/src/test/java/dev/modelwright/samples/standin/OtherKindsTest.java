package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceProvider;
import dev.modelwright.xinference.XinferenceRerankParameters;
import dev.modelwright.xinference.XinferenceTextToSpeechParameters;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds beside language models, mostly as the driver sees them. */
final class OtherKindsTest extends StandInTest {

    private static final Audio RECORDING = Audio.of("bytes".getBytes(StandardCharsets.UTF_8), AudioFormat.MP3);

    @Test
    void textsOfTheSameWordsHaveTheSameVectorOfLengthOne() {
        List<Embedding> vectors = XinferenceProvider.textEmbedding("e", credentials(StandInServer.EMBEDDING_UID))
                .embed(EmbeddingRequest.of("A parrot, a cracker!", "parrot cracker a a", "moon", ""))
                .embeddings();

        assertThat(vectors.get(0)).isEqualTo(vectors.get(1));
        assertThat(vectors.get(0).norm()).isCloseTo(1, within(1e-6));
        assertThat(vectors.get(0).cosine(vectors.get(2))).isLessThan(0.5);
        assertThat(vectors.get(3).norm()).isZero();
    }

    @Test
    void inputMayBeOneTextAndNumbersAreTakenForTheirDigits() throws Exception {
        assertThat(embeddings("\"one\"")).contains("\"data\":[{\"index\":0,\"object\":\"embedding\"");
        assertThat(embeddings("[1,2]")).contains("{\"index\":1,").contains("\"usage\":{\"prompt_tokens\":2,");
    }

    private String embeddings(String input) throws Exception {
        return client().post("/v1/embeddings", "{\"model\":\"stand-in-embedding\",\"input\":" + input + "}")
                .body();
    }

    @Test
    void documentsAreScoredByTheWordsThatTheyHaveInCommonWithTheQuery() {
        RerankResult result = XinferenceProvider.rerank("r", credentials(StandInServer.RERANK_UID))
                .rerank(RerankRequest.of("seeds for parrots", List.of("the moon", "parrots: seeds", ""))
                        .with(XinferenceRerankParameters.builder()
                                .returnLen(true)
                                .build()));

        assertThat(result.documents()).extracting(RankedDocument::index).containsExactly(1, 0, 2);
        assertThat(result.documents().get(0).score()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(result.usage().tokens()).hasValue(TokenCount.server(13));
    }

    @Test
    void documentsAreRepeatedWhereThatIsAskedForAndNoMoreThanWanted() throws Exception {
        assertThat(client().post("/v1/rerank", """
                        {"model":"stand-in-rerank","query":"a","documents":["b","a"],"top_n":1,"return_documents":true}""").body())
                .contains("\"results\":[{\"index\":1,\"relevance_score\":1.0,\"document\":{\"text\":\"a\"}}]");
    }

    @Test
    void recordingHasATonePerWord() throws Exception {
        Audio audio = XinferenceProvider.textToSpeech("t", credentials(StandInServer.SPEAKER_UID))
                .synthesize(SpeechRequest.of("one two, three")
                        .withFormat(AudioFormat.WAV)
                        .with(XinferenceTextToSpeechParameters.builder()
                                .speed(2)
                                .build()))
                .audio();

        assertThat(audio.length()).isEqualTo(44 + 3 * 1600);
        assertThat(AudioFormat.ofBytes(audio.toBytes())).hasValue(AudioFormat.WAV);
    }

    @ParameterizedTest
    @CsvSource({
        "mp3, tones, false, Unknown format: 'MP3'",
        "wav, alloy, false, voice not found: alloy",
        "wav, tones, true, does not support stream mode"
    })
    void speakerRefusesWhatItCannotDo(String format, String voice, boolean stream, String words) {
        SpeechRequest request = SpeechRequest.of("Hello.")
                .withFormat(format)
                .withVoice(voice)
                .with(XinferenceTextToSpeechParameters.builder().stream(stream).build());
        BadRequestException refused = catchThrowableOfType(
                BadRequestException.class,
                () -> XinferenceProvider.textToSpeech("t", credentials(StandInServer.SPEAKER_UID))
                        .synthesize(request));

        assertThat(refused.detail()).contains(words);
    }

    @Test
    void listenerTellsNameAndLengthOfTheRecording() {
        assertThat(XinferenceProvider.speechToText("s", credentials(StandInServer.LISTENER_UID))
                        .transcribe(TranscriptionRequest.of(RECORDING.named("grüße.mp3"))
                                .withSegments())
                        .segments())
                .singleElement()
                .extracting(segment -> segment.text())
                .isEqualTo("[stand-in] Nobody listens here. The recording grüße.mp3 has 5 bytes.");
    }

    @Test
    void formWithoutFileNamesWhatIsMissing() throws Exception {
        HttpResponse<String> answer = client().post("/v1/audio/transcriptions", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .isEqualTo("{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"model\"],\"msg\":\"Field required\","
                        + "\"input\":null},{\"type\":\"missing\",\"loc\":[\"body\",\"file\"],\"msg\":\"Field required\","
                        + "\"input\":null}]}");
    }

    @ParameterizedTest
    @CsvSource({"/v1/embeddings, creating embedding", "/v1/rerank, reranking", "/v1/audio/speech, creating speech"})
    void modelOfAnotherKindFailsAsTheRealOne(String path, String purpose) throws Exception {
        HttpResponse<String> answer =
                client().post(path, "{\"model\":\"stand-in-chat\",\"input\":\"a\",\"query\":\"a\",\"documents\":[]}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(StandInClient.fixed(answer.body()))
                .isEqualTo("{\"detail\":\"[ACTOR] Model stand-in-chat is not for " + purpose + ".\"}");
    }

    @ParameterizedTest
    @CsvSource({"/v1/embeddings, input", "/v1/rerank, query", "/v1/audio/speech, input"})
    void missingFieldIsAValidationErrorInPlainText(String path, String field) throws Exception {
        assertThat(client().post(path, "{\"model\":\"stand-in-chat\"}").body())
                .startsWith("Internal Server Error: ")
                .contains("\n" + field + "\n  field required (type=value_error.missing)");
    }

    private XinferenceCredentials credentials(String uid) {
        return XinferenceCredentials.builder()
                .serverUrl(server().url())
                .modelUid(uid)
                .build();
    }
}
