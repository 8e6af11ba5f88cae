package dev.modelwright.xinference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.Voice;
import java.io.IOException;
import java.util.Iterator;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class TextToSpeechTest {

    private static final SpeechRequest REQUEST = SpeechRequest.of("Good morning.");
    private static final String SOUND = "ID3\u0004 a recording \u00ff\u00fb";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describe() {
        server.describing(Wire.describingAudio("Kokoro", "text2audio"));
    }

    @Test
    void recordingIsWhatTheServerSentWhateverTypeItNames() throws IOException {
        server.answering(sound());
        SpeechResult result = server.speakingModel().synthesize(REQUEST);

        assertThat(result.audio().toBytes()).isEqualTo(SOUND.getBytes(ISO_8859_1));
        assertThat(result.audio().mimeType()).isEqualTo("audio/mpeg");
        assertThat(result.audio().fileName()).isEqualTo("speech.mp3");
    }

    @Test
    void nothingIsSentThatTheCallerDidNotSetButTheFormat() {
        server.answering(sound());
        server.speakingModel().synthesize(REQUEST);

        assertThat(server.calls())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly("POST /v1/audio/speech HTTP/1.1");
        assertThat(server.lastPlainBody().toJson())
                .isEqualTo("{\"model\":\"tiny-uid\",\"input\":\"Good morning.\",\"response_format\":\"mp3\"}");
    }

    @Test
    void voiceFormatAndParametersAreSent() {
        server.answering(sound());
        SpeechResult result = server.speakingModel()
                .synthesize(REQUEST.withVoice("af_alloy")
                        .withFormat(AudioFormat.WAV)
                        .with(XinferenceTextToSpeechParameters.builder().speed(1.5).stream(true)
                                .extra("kwargs", Wire.object("{\"emotion\":\"calm\"}"))
                                .build()));

        assertThat(server.lastPlainBody())
                .isEqualTo(Wire.object("{\"model\":\"tiny-uid\",\"input\":\"Good morning.\",\"voice\":\"af_alloy\","
                        + "\"response_format\":\"wav\",\"speed\":1.5,\"stream\":true,"
                        + "\"kwargs\":\"{\\\"emotion\\\":\\\"calm\\\"}\"}"));
        assertThat(result.audio().mimeType()).isEqualTo("audio/wav");
    }

    @Test
    void formatThatOnlyTheEngineKnowsIsPassedOn() {
        server.answering(sound());

        assertThat(server.speakingModel()
                        .synthesize(REQUEST.withFormat("speex"))
                        .audio()
                        .mimeType())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void piecesArriveWhileTheServerStillSpeaks() throws IOException {
        HeldStream held = new HeldStream(SOUND, "more");
        server.answering(held.answer());
        try (SpeechStream stream = server.speakingModel().stream(REQUEST)) {
            held.awaitBeginning();
            Iterator<byte[]> pieces = stream.iterator();
            held.goOn();

            assertThat(new String(pieces.next(), ISO_8859_1)).startsWith("ID3");
            assertThat(pieces.next()).isNotEmpty();
        }
    }

    @Test
    void closingTheStreamCancelsTheRequest() throws Exception {
        HeldStream held = new HeldStream("ID3" + "-".repeat(100), "more");
        server.answering(held.answer());
        SpeechStream stream = server.speakingModel().stream(REQUEST);
        Iterator<byte[]> pieces = stream.iterator();
        pieces.next();
        stream.close();

        assertThat(pieces.hasNext()).isFalse();
        held.assertCancelled();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"detail\":\"[address=127.0.0.1:1, pid=2] voice not found: bad\"}"
                        + " | bad-request | The Xinference server reported an error: voice not found: bad.",
                "{\"error\": \"429: Rate limit reached for the model\"} | rate-limited"
                        + " | The Xinference server reported an error: Rate limit reached for the model."
                        + " Send fewer requests at once or launch more replicas.",
                "data: {\"error\": \"Kokoro does not support stream mode.\"} | unsupported"
                        + " | The Xinference server reported an error: Kokoro does not support stream mode.",
                "\"<XINFERENCE_NON_STREAMING_ABORT>\" | aborted | The request was aborted on the server.",
                "{\"message\":\"hello\"} | unreadable | The answer must be audio, but was something else: hello.",
                "<!DOCTYPE html><html>Welcome</html> | unreadable | The answer must be a JSON object,"
                        + " but was something else: Welcome."
            })
    void errorInPlaceOfARecordingIsNotTakenForOne(String body, String code, String detail) {
        server.answering(Wire.answerOf("application/octet-stream", body));
        InvokeException failure = failure();

        assertThat(failure.code()).hasValue(code);
        assertThat(failure.detail()).isEqualTo(detail);
    }

    @Test
    void samplesThatLookLikeABraceAreARecording() throws IOException {
        server.answering(Wire.answerOf("audio/pcm", "{\"samples"));

        assertThat(server.speakingModel().synthesize(REQUEST).audio().toBytes()).hasSize(9);
    }

    @Test
    void answerWithoutAByteIsNoRecording() {
        server.answering(Wire.answerOf("audio/mpeg", ""));

        assertThat(failure()).isInstanceOf(ServerUnavailableException.class);
        assertThat(failure().detail()).isNotEmpty();
    }

    @Test
    void recordingThatBreaksOffIsAFailure() {
        server.answering(sound().newBuilder()
                .setHeader("Content-Length", 1_000)
                .onResponseEnd(new SocketEffect.CloseSocket(true, true, true))
                .build());
        InvokeException failure = failure();

        assertThat(failure).isInstanceOf(ConnectionException.class);
        assertThat(failure.detail()).isEqualTo("The connection broke before the answer was complete.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice not found: bad", "Kokoro does not support stream mode.", "Unknown format: 'PCM'"})
    void whatTheModelCannotDoIsTheCallersFault(String words) {
        server.answering(Wire.json(500, "{\"detail\":\"[address=127.0.0.1:1, pid=2] " + words + "\"}"));

        assertThat(failure()).isInstanceOf(BadRequestException.class).hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"Kokoro, en-US, af_alloy", "ChatTTS, zh, alloy", "CosyVoice, ja-JP, 日语男"})
    void voicesOfKnownFamiliesAreListedByLanguage(String family, String language, String voice) {
        server.describing(Wire.describingAudio(family, "text2audio"));

        assertThat(server.speakingModel().voices(language))
                .extracting(Voice::id)
                .contains(voice);
    }

    @Test
    void voicesOfOtherFamiliesAreNotKnownAndAnyVoiceIsPassedOn() {
        server.describing(Wire.describingAudio("F5-TTS", "text2audio")).answering(sound());

        assertThat(server.speakingModel().voices()).isEmpty();
        server.speakingModel().synthesize(REQUEST.withVoice("my own"));
        assertThat(server.lastPlainBody().string("voice")).hasValue("my own");
    }

    private InvokeException failure() {
        return catchThrowableOfType(
                InvokeException.class, () -> server.speakingModel().synthesize(REQUEST));
    }

    private static MockResponse sound() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/octet-stream")
                .body(new Buffer().write(SOUND.getBytes(ISO_8859_1)))
                .build();
    }
}
