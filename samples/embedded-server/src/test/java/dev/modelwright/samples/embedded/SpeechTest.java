package dev.modelwright.samples.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.xinference.XinferenceProvider;
import dev.modelwright.xinference.XinferenceTextToSpeechParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real speech, as far as a program can tell. */
final class SpeechTest extends EmbeddedTest {

    private TextToSpeechModel model() {
        return XinferenceProvider.textToSpeech("speaker", credentials(EmbeddedEngine.SPEAKER_UID));
    }

    private byte[] spoken(SpeechRequest request) throws IOException {
        return model().synthesize(request.withFormat(AudioFormat.WAV)).audio().toBytes();
    }

    @ParameterizedTest
    @CsvSource({"kevin16, 16000", "kevin, 8000"})
    void recordingIsASoundFileThatIsNotSilent(String voice, float rate) throws Exception {
        byte[] file =
                spoken(SpeechRequest.of("Hello, this is a test of speech.").withVoice(voice));

        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            assertThat(sound.getFormat().getSampleRate()).isEqualTo(rate);
            assertThat(sound.getFormat().getChannels()).isEqualTo(1);
            assertThat(sound.getFrameLength() / rate).isBetween(1.0f, 6.0f);
            ShortBuffer samples = ByteBuffer.wrap(sound.readAllBytes())
                    .order(sound.getFormat().isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer();
            assertThat(loudest(samples)).isGreaterThan(4000);
            // In noise, as swapped bytes would be, samples beside each other have nothing to do with each other.
            assertThat(meanStep(samples)).isLessThan(meanSize(samples));
        }
    }

    @Test
    void firstVoiceIsTakenWhereNoneIsNamedAndTheSameTextSoundsTheSame() throws Exception {
        assertThat(spoken(SpeechRequest.of("One two three.")))
                .isEqualTo(spoken(SpeechRequest.of("One two three.").withVoice("kevin16")));
    }

    @Test
    void fasterSpeechIsShorter() throws Exception {
        int usual = spoken(SpeechRequest.of("One two three four five.")).length;
        int fast = spoken(SpeechRequest.of("One two three four five.")
                        .with(XinferenceTextToSpeechParameters.builder()
                                .speed(2)
                                .build()))
                .length;

        assertThat(fast).isLessThan(usual * 3 / 4);
    }

    @ParameterizedTest
    @CsvSource({
        "你好, wav, kevin, 'FreeTTS reads English only, and the text has no English letter or digit.'",
        "Hello, wav, alloy, voice not found: alloy",
        "Hello, mp3, kevin, Unknown format: 'MP3'"
    })
    void whatCannotBeSpokenIsSaidInWords(String text, String format, String voice, String words) {
        InvokeException refused = catchThrowableOfType(
                InvokeException.class,
                () -> model().synthesize(
                                SpeechRequest.of(text).withFormat(format).withVoice(voice)));

        assertThat(refused.detail()).contains(words);
    }

    @Test
    void streamOfSpeechIsRefused() {
        BadRequestException refused = catchThrowableOfType(
                BadRequestException.class,
                () -> spoken(SpeechRequest.of("Hello.")
                        .with(XinferenceTextToSpeechParameters.builder().stream(true)
                                .build())));

        assertThat(refused.detail()).contains("The embedded-server does not support stream mode.");
    }

    private static int loudest(ShortBuffer samples) {
        int loudest = 0;
        for (int i = 0; i < samples.limit(); i++) {
            loudest = Math.max(loudest, Math.abs(samples.get(i)));
        }
        return loudest;
    }

    private static double meanSize(ShortBuffer samples) {
        double sum = 0;
        for (int i = 0; i < samples.limit(); i++) {
            sum += Math.abs(samples.get(i));
        }
        return sum / samples.limit();
    }

    private static double meanStep(ShortBuffer samples) {
        double sum = 0;
        for (int i = 1; i < samples.limit(); i++) {
            sum += Math.abs(samples.get(i) - samples.get(i - 1));
        }
        return sum / samples.limit();
    }
}
