package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.TranscriptSegment;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class SpeechToTextTest {

    private static final TranscriptionRequest REQUEST = TranscriptionRequest.of(
            Audio.of(bytes("RIFFbytes"), AudioFormat.WAV).named("say \"hello\".wav"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describe() {
        server.describing(Wire.describingAudio("whisper", "audio2text"));
    }

    @Test
    void recordingIsSentAsAFileWithItsNameAndType() {
        server.answering(said("hello"));
        TranscriptionResult result = server.listeningModel().transcribe(REQUEST);
        RecordedRequest call = server.calls().get(0);

        assertThat(result.text()).isEqualTo("hello");
        assertThat(call.getRequestLine()).isEqualTo("POST /v1/audio/transcriptions HTTP/1.1");
        assertThat(call.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(call.getHeaders().get("Content-Length")).isEqualTo("" + call.getBodySize());
        assertThat(form(call)).isEqualTo("""
                --B
                Content-Disposition: form-data; name="model"

                tiny-uid
                --B
                Content-Disposition: form-data; name="file"; filename="say %22hello%22.wav"
                Content-Type: audio/wav

                RIFFbytes
                --B--
                """);
    }

    @Test
    void languagePromptTimesAndParametersAreFieldsOfTheForm() {
        server.answering(said("hello"));
        server.listeningModel()
                .transcribe(REQUEST.inLanguage("de")
                        .withPrompt("Grüße")
                        .withSegments()
                        .with(XinferenceSpeechToTextParameters.builder()
                                .temperature(0.2)
                                .extra(
                                        "kwargs",
                                        JsonObject.builder().put("a", 1).build())
                                .build()));

        assertThat(form(server.calls().get(0)))
                .contains("name=\"language\"\n\nde\n")
                .contains("name=\"prompt\"\n\nGrüße\n")
                .contains("name=\"response_format\"\n\nverbose_json\n")
                .contains("name=\"temperature\"\n\n0.2\n")
                .contains("name=\"kwargs\"\n\n{\"a\":1}\n");
    }

    @Test
    void piecesComeWithTheirTimesAsFarAsTheServerKnowsThem() {
        server.answering(Wire.json("""
                {"task":"transcribe","language":"english","duration":3.5,"text":"a b c d","segments":[\
                {"id":0,"start":0.0,"end":1.25,"text":"a"},{"id":1,"start":1.25,"end":null,"text":"b"},\
                {"id":2,"start":null,"end":2,"text":"c"},{"id":3,"start":-1,"end":2,"text":"d"}]}"""));
        TranscriptionResult result = server.listeningModel().transcribe(REQUEST.withSegments());

        assertThat(result.segments())
                .containsExactly(
                        new TranscriptSegment(Duration.ZERO, Duration.ofMillis(1250), "a"),
                        new TranscriptSegment(Duration.ofMillis(1250), Duration.ofMillis(3500), "b"));
        assertThat(result.transcript().language()).hasValue("english");
        assertThat(result.transcript().duration()).hasValue(Duration.ofMillis(3500));
        assertThat(result.text()).isEqualTo("a b c d");
    }

    @Test
    void wordsAreAskedForAndComeWithTheirTimes() {
        server.answering(Wire.json("""
                {"task":"transcribe","duration":0.98,"text":"hello you","segments":[{"start":0,"end":1,"text":"hello you"}],\
                "words":[{"word":"hello","start":0.0,"end":0.5},{"word":" you","start":0.5,"end":null}]}"""));
        TranscriptionResult result = server.listeningModel().transcribe(REQUEST.withWords());

        assertThat(form(server.calls().get(0)))
                .contains("name=\"response_format\"\n\nverbose_json\n")
                .contains("name=\"timestamp_granularities[]\"\n\nword\n");
        assertThat(result.segments())
                .containsExactly(
                        new TranscriptSegment(Duration.ZERO, Duration.ofMillis(500), "hello"),
                        new TranscriptSegment(Duration.ofMillis(500), Duration.ofMillis(980), " you"));
    }

    @Test
    void modelThatTimesNoWordsGivesPieces() {
        server.answering(Wire.json("{\"text\":\"a\",\"segments\":[{\"start\":0,\"end\":1,\"text\":\"a\"}]}"));

        assertThat(server.listeningModel().transcribe(REQUEST.withWords()).segments())
                .containsExactly(new TranscriptSegment(Duration.ZERO, Duration.ofSeconds(1), "a"));
    }

    @Test
    void pieceOfUnknownEndInARecordingOfUnknownLengthHasNoLength() {
        server.answering(Wire.json("{\"text\":\"a\",\"duration\":null,\"segments\":[{\"start\":2,\"text\":\"a\"}]}"));

        assertThat(server.listeningModel().transcribe(REQUEST.withSegments()).segments())
                .containsExactly(new TranscriptSegment(Duration.ofSeconds(2), Duration.ofSeconds(2), "a"));
    }

    @Test
    void fileIsReadWhenItIsSent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.mp3"), "before");
        TranscriptionRequest request = TranscriptionRequest.of(Audio.of(file));
        Files.writeString(file, "changed since");
        server.answering(said("ok"));
        server.listeningModel().transcribe(request);

        assertThat(form(server.calls().get(0))).contains("filename=\"a.mp3\"").contains("changed since");
    }

    @Test
    void fileThatIsGoneIsTheCallersFault(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.mp3"), "bytes");
        TranscriptionRequest request = TranscriptionRequest.of(Audio.of(file));
        Files.delete(file);

        assertThat(failure(request)).isInstanceOf(BadRequestException.class);
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void recordingIsSentWholeAgainWhenTheModelWasStillLoading() {
        server.answering(
                Wire.json(503, "{\"detail\":\"Model is loading\"}")
                        .newBuilder()
                        .setHeader("Retry-After", "0")
                        .build(),
                said("hello"));
        XinferenceCredentials credentials = server.credentials().maxRetries(1).build();

        assertThat(XinferenceProvider.speechToText("m", credentials)
                        .transcribe(REQUEST)
                        .text())
                .isEqualTo("hello");
        assertThat(server.calls())
                .hasSize(2)
                .allSatisfy(call -> assertThat(form(call)).contains("RIFFbytes"));
    }

    @Test
    void modelThatKnowsNoTimesSaysSo() {
        server.answering(Wire.json(500, "{\"detail\":\"Unsupported response format: verbose_json\"}"));
        InvokeException failure = failure(REQUEST.withSegments());

        assertThat(failure).isInstanceOf(BadRequestException.class);
        assertThat(failure.code()).hasValue("unsupported");
    }

    @Test
    void answerWithoutTextIsRefused() {
        server.answering(Wire.json("{\"segments\":[]}"));

        assertThat(failure(REQUEST).detail()).isEqualTo("The answer has no `text`.");
    }

    private InvokeException failure(TranscriptionRequest request) {
        return catchThrowableOfType(
                InvokeException.class, () -> server.listeningModel().transcribe(request));
    }

    private static MockResponse said(String text) {
        return Wire.json("{\"text\":\"" + text + "\"}");
    }

    /** Returns the form with LF for CRLF, {@code B} for the boundary, and without the lengths of parts. */
    private static String form(RecordedRequest call) {
        String boundary = call.getHeaders().get("Content-Type").replaceFirst(".*boundary=", "");
        return call.getBody()
                .utf8()
                .replace("\r\n", "\n")
                .replace(boundary, "B")
                .replaceAll("Content-(Length|Transfer-Encoding): .*\n", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
