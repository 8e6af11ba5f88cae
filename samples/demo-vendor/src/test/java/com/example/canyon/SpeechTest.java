package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.Voice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class SpeechTest {

    private static final SpeechRequest HELLO = SpeechRequest.of("Hello over there");
    private static final int BYTES = 8 + 16;
    private static final int SAMPLES = BYTES * 2 * 80;

    private final TextToSpeechModel model =
            CanyonProvider.textToSpeech(CanyonTextToSpeechModels.CALL_1, Callers.shipped());

    @Test
    void recordingIsAWavFileThatJavaCanPlay() throws Exception {
        SpeechResult result = model.synthesize(HELLO);

        assertThat(result.audio().mimeType()).isEqualTo("audio/wav");
        assertThat(result.audio().fileName()).isEqualTo("speech.wav");
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(
                new ByteArrayInputStream(result.audio().toBytes()))) {
            assertThat(sound.getFormat().getSampleRate()).isEqualTo(8000);
            assertThat(sound.getFormat().getSampleSizeInBits()).isEqualTo(16);
            assertThat(sound.getFormat().getChannels()).isEqualTo(1);
            assertThat(sound.getFrameLength()).isEqualTo(SAMPLES);
        }
    }

    @Test
    void modelByNameSpeaksTheSame() throws IOException {
        TextToSpeechModel byName = Callers.byName().textToSpeechModel("call-1", Callers.values());

        assertThat(byName.synthesize(HELLO).audio().toBytes())
                .isEqualTo(model.synthesize(HELLO).audio().toBytes());
    }

    @Test
    void bareSamplesHaveNoHead() throws IOException {
        SpeechResult result = model.synthesize(HELLO.withFormat(AudioFormat.PCM));

        assertThat(result.audio().mimeType()).isEqualTo("audio/pcm");
        assertThat(result.audio().length()).isEqualTo(2 * SAMPLES);
    }

    @Test
    void streamIsTheSameRecordingInPieces() throws IOException {
        try (SpeechStream stream = model.stream(HELLO)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            stream.transferTo(out);

            assertThat(out.toByteArray())
                    .isEqualTo(model.synthesize(HELLO).audio().toBytes());
        }
    }

    @Test
    void streamThatIsClosedEarlyEnds() {
        SpeechStream stream = model.stream(HELLO);
        Iterator<byte[]> pieces = stream.iterator();
        assertThat(pieces.next()).hasSize(44);
        stream.close();

        assertThat(pieces.hasNext()).isFalse();
    }

    @Test
    void voicesAreThoseOfTheFile() {
        assertThat(model.voices()).extracting(Voice::id).containsExactly("raven", "wren");
        assertThat(model.voices("zh-Hans")).extracting(Voice::name).containsExactly("Raven");
        assertThat(model.synthesize(HELLO.withVoice("wren")).audio())
                .isNotEqualTo(model.synthesize(HELLO).audio());
    }

    @Test
    void voicesOfACustomModelAreThoseOfTheDriver() {
        TextToSpeechModel mine = Callers.byName().textToSpeechModel("mine", Callers.values());

        assertThat(mine.voices()).isEqualTo(model.voices());
        assertRefused(mine, HELLO.withVoice("crow"), "The voice must be `raven` or `wren`, but was `crow`.");
    }

    @Test
    void whatTheModelCannotDoIsRefused() {
        assertRefused(model, HELLO.withVoice("crow"), "Voice must be one of `raven`, `wren`, but was `crow`.");
        assertRefused(model, HELLO.withFormat("mp3"), "The format must be `wav` or `pcm`, but was `mp3`.");
        assertRefused(model, SpeechRequest.of("word ".repeat(20)), "Text must not be longer than 80 characters");
    }

    @Test
    void textThatIsTooLongForOneFrameIsRefused() {
        TextToSpeechModel mine = Callers.byName().textToSpeechModel("mine", Callers.values());

        assertRefused(mine, SpeechRequest.of("a".repeat(65_536)), "A text must not have more than 65535 bytes");
    }

    private static void assertRefused(TextToSpeechModel model, SpeechRequest request, String reason) {
        assertThatThrownBy(() -> model.synthesize(request))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining(reason);
    }
}
