package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptSegment;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanyonSpeechToTextTest {

    private static final String TEXT = "Hello, 峡谷!";

    private final SpeechToTextModel ear =
            CanyonProvider.speechToText(CanyonSpeechToTextModels.EAR_1, Callers.shipped());
    private final TextToSpeechModel voice =
            CanyonProvider.textToSpeech(CanyonTextToSpeechModels.CALL_1, Callers.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"raven", "wren"})
    void whatAVoiceSaidIsWrittenDown(String name) {
        TranscriptionResult result = hear(spoken(SpeechRequest.of(TEXT).withVoice(name)));

        assertThat(result.text()).isEqualTo(TEXT);
        assertThat(result.segments()).isEmpty();
        assertThat(result.transcript().duration()).contains(Duration.ofMillis(20 * (8 + 14)));
    }

    @Test
    void modelByNameHearsTheSame() {
        SpeechToTextModel byName = Callers.byName().speechToTextModel("ear-1", Callers.values());

        assertThat(byName.transcribe(TranscriptionRequest.of(spoken(SpeechRequest.of(TEXT))))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void quietVoiceIsHeard() {
        TextToSpeechModel quiet = Callers.byName().textToSpeechModel("mine", Callers.values("loudness", "0.01"));

        assertThat(hear(quiet.synthesize(SpeechRequest.of(TEXT)).audio()).text())
                .isEqualTo(TEXT);
    }

    @Test
    void piecesOfALongTextAreSegments() {
        String text = "One sentence that is not long. ".repeat(5).strip();
        Audio audio = spoken(SpeechRequest.of(text).withFormat(AudioFormat.PCM));

        TranscriptionResult result =
                ear.transcribe(TranscriptionRequest.of(audio).withSegments());

        assertThat(result.segments()).hasSizeGreaterThan(1);
        assertThat(result.segments().get(1).start())
                .isEqualTo(result.segments().get(0).end());
        assertThat(result.segments())
                .extracting(TranscriptSegment::text)
                .allSatisfy(piece -> assertThat(text).contains(piece));
    }

    @Test
    void damagedRecordingIsRefused() throws IOException {
        byte[] recording = spoken(SpeechRequest.of(TEXT)).toBytes();
        byte[] last = Arrays.copyOfRange(recording, recording.length - 640, recording.length - 320);
        System.arraycopy(last, 0, recording, recording.length - 320, last.length);

        assertRefused(Audio.of(recording), "The tones were damaged on their way.");
    }

    @Test
    void otherRecordingsAreRefusedAndTold() throws IOException {
        byte[] head = Arrays.copyOf(spoken(SpeechRequest.of(TEXT)).toBytes(), 44);

        assertRefused(Audio.of(head, AudioFormat.WAV), "The recording is no WAV file of 8000 samples");
        assertRefused(Audio.of(new byte[10], AudioFormat.WAV), "The recording is no WAV file of 8000 samples");
        assertRefused(Audio.of(new byte[9000], AudioFormat.PCM), "At 0 ms there is something else");
        assertRefused(Audio.of(new byte[0], AudioFormat.PCM), "At 0 ms there is something else");
    }

    @Test
    void otherFormatsAndLargeFilesAreRefusedBeforeTheyAreSent() {
        assertThatThrownBy(() -> hear(Audio.of(new byte[10], AudioFormat.MP3)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("which are `wav`, `pcm`, but was `mp3`");
        assertThatThrownBy(() -> hear(Audio.of(new byte[4 * 1024 * 1024 + 1], AudioFormat.PCM)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("must not be larger than 4 MB");
    }

    private void assertRefused(Audio audio, String reason) {
        assertThatThrownBy(() -> hear(audio))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith("Only recordings that Canyon's own voices made can be written down.");
    }

    private Audio spoken(SpeechRequest request) {
        return voice.synthesize(request).audio();
    }

    private TranscriptionResult hear(Audio audio) {
        return ear.transcribe(TranscriptionRequest.of(audio));
    }
}
