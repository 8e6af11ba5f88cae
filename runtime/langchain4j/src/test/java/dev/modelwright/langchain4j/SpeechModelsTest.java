package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.audio.Audio;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.audio.AudioTranscriptionRequest;
import dev.langchain4j.model.audio.TextToSpeechRequest;
import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.model.Transcript;
import dev.modelwright.model.Voice;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeechModelsTest {

    private static final byte[] WAVE = "RIFF0000WAVEfmt ".getBytes(StandardCharsets.US_ASCII);

    private final ModelwrightAudioTranscriptionModel listener =
            ModelwrightAudioTranscriptionModel.of(VendorModels.speechToTextModels(
                            "parrots",
                            Listener::new,
                            parameters -> parameters,
                            name -> ParameterRules.builder()
                                    .temperature()
                                    .toModel(name, ModelKind.SPEECH2TEXT)
                                    .build())
                    .model("ears", new NoKey()));

    @Test
    void recordingIsWrittenDownWithAllThatWasAskedFor() {
        AudioTranscriptionRequest request = AudioTranscriptionRequest.builder(
                        Audio.builder().binaryData(WAVE).build())
                .language("de")
                .prompt("Names: Ada")
                .temperature(0.5)
                .build();

        assertThat(listener.transcribe(request).text())
                .isEqualTo("16 bytes of audio/wav, de, Names: Ada, {temperature=0.5}");
    }

    @Test
    void recordingInBase64IsTheSameRecording() {
        String base64 = Base64.getEncoder().encodeToString(WAVE);

        assertThat(listener.transcribeToText(
                        Audio.builder().base64Data(base64).mimeType("audio/x").build()))
                .isEqualTo("16 bytes of audio/x, -, -, {}");
    }

    @Test
    void recordingAtAnAddressIsRefused() {
        assertThatThrownBy(() -> listener.transcribeToText(Audio.builder()
                        .url(URI.create("https://example.org/a.wav"))
                        .build()))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "A recording at an address is not supported for transcription. Read it and give its bytes.");
    }

    @Test
    void temperatureThatTheModelHasNoRuleForIsRefused() {
        ModelwrightAudioTranscriptionModel deaf =
                ModelwrightAudioTranscriptionModel.of(new FailingModels(Refusals.ofStatus(500)).listener());
        AudioTranscriptionRequest.Builder request = AudioTranscriptionRequest.builder(
                Audio.builder().binaryData(WAVE).build());

        assertThatThrownBy(() -> deaf.transcribe(request.temperature(0.5).build()))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("temperature");
        assertThatThrownBy(() -> deaf.transcribe(request.temperature(null).build()))
                .isExactlyInstanceOf(InternalServerException.class);
    }

    @Test
    void textIsSpokenInAVoice() {
        ModelwrightTextToSpeechModel speaker = ModelwrightTextToSpeechModel.of(VendorModels.textToSpeechModels(
                        "parrots",
                        Speaker::new,
                        parameters -> parameters,
                        name -> ModelSchema.builder(name, ModelKind.TTS).build())
                .model("mouth", new NoKey()));

        Audio audio = speaker.synthesize(
                        TextToSpeechRequest.builder("hello").voice("ada").build())
                .audio();

        assertThat(new String(audio.binaryData(), StandardCharsets.UTF_8)).isEqualTo("hello by ada");
        assertThat(audio.mimeType()).isEqualTo("audio/mpeg");
        assertThat(new String(speaker.synthesize("hello").audio().binaryData(), StandardCharsets.UTF_8))
                .isEqualTo("hello by nobody");
    }

    @Test
    void failuresAreTheFrameworksAndParametersAreChecked() {
        assertThatThrownBy(() -> ModelwrightTextToSpeechModel.of(new FailingModels(Refusals.ofStatus(500)).speaker())
                        .synthesize("hello"))
                .isExactlyInstanceOf(InternalServerException.class);
        assertThatThrownBy(() -> ModelwrightTextToSpeechModel.of(
                                new FailingModels(Refusals.ofStatus(500)).speaker(),
                                DynamicParameters.of(Map.of("mood", "good")))
                        .synthesize("hello"))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("mood");
    }

    private static final class Listener implements SpeechToTextDriver<NoKey, DynamicParameters> {

        @Override
        public Transcript transcribe(TranscriptionCall<NoKey, DynamicParameters> call) throws Exception {
            return Transcript.of(call.audio().length() + " bytes of "
                    + call.audio().mimeType() + ", " + call.language().orElse("-") + ", "
                    + call.prompt().orElse("-") + ", " + call.parameters());
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }

    private static final class Speaker implements TextToSpeechDriver<NoKey, DynamicParameters> {

        @Override
        public AudioChunks synthesize(SpeechCall<NoKey, DynamicParameters> call) {
            String said = call.text() + " by " + call.voice().orElse("nobody");
            return AudioChunks.of("audio/mpeg", said.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<Voice> voices(String model, NoKey credentials) {
            return List.of(new Voice("default", "Default", List.of("en")), new Voice("ada", "Ada", List.of("en")));
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }
}
