package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.model.ModerationCategory;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.model.Transcript;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.springai.ScriptedChat.Key;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.audio.transcription.AudioTranscriptionPrompt;
import org.springframework.ai.audio.tts.TextToSpeechOptions;
import org.springframework.ai.audio.tts.TextToSpeechPrompt;
import org.springframework.ai.moderation.ModerationPrompt;
import org.springframework.ai.moderation.ModerationResult;
import org.springframework.core.io.ByteArrayResource;

@Timeout(60)
final class OtherKindsTest {

    private static final byte[] WAV = "RIFF....WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Drivers drivers = new Drivers();

    @Test
    void categoriesThatSpringAiKnowsAreToldOneByOne() {
        var model = ModelwrightModerationModel.of(drivers.moderation());
        ModerationResult result = model.call(new ModerationPrompt("I hate you"))
                .getResult()
                .getOutput()
                .getResults()
                .get(0);
        assertThat(result.isFlagged()).isTrue();
        assertThat(result.getCategories().isHateThreatening()).isTrue();
        assertThat(result.getCategories().isViolence()).isFalse();
        assertThat(result.getCategoryScores().getHateThreatening()).isEqualTo(0.75);
    }

    @Test
    void recordingIsWrittenDownInItsLanguage() {
        var model = ModelwrightTranscriptionModel.of(drivers.listener());
        var options = ModelwrightTranscriptionOptions.none().inLanguage("en").withPrompt("Names: Ann");
        var response = model.call(new AudioTranscriptionPrompt(new ByteArrayResource(WAV), options));
        assertThat(response.getResult().getOutput()).isEqualTo("Good day");
        assertThat(drivers.transcriptions.get(0).language()).contains("en");
        assertThat(drivers.transcriptions.get(0).prompt()).contains("Names: Ann");
        assertThat(response.getMetadata()
                        .<Transcript>get(ResponseKeys.TRANSCRIPT)
                        .text())
                .isEqualTo("Good day");
    }

    @Test
    void textIsSpokenWithVoiceFormatAndSpeed() {
        var model = ModelwrightSpeechModel.of(drivers.speaker());
        var options = TextToSpeechOptions.builder()
                .voice("ann")
                .format("mp3")
                .speed(1.5)
                .build();
        assertThat(model.call(new TextToSpeechPrompt("Hello", options))
                        .getResult()
                        .getOutput())
                .isEqualTo(new byte[] {1, 2, 3});
        var call = drivers.speeches.get(0);
        assertThat(call.voice()).contains("ann");
        assertThat(call.format()).contains("mp3");
        assertThat(call.parameters().decimal("speed")).hasValue(1.5);
    }

    @Test
    void speechArrivesInPieces() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        long pieces = ModelwrightSpeechModel.of(drivers.speaker()).stream("Hello")
                .doOnNext(whole::writeBytes)
                .count()
                .block();
        assertThat(whole.toByteArray()).isEqualTo(new byte[] {1, 2, 3});
        assertThat(pieces).isEqualTo(2);
    }

    @Test
    void anotherVoicesModelIsRefused() {
        var options = TextToSpeechOptions.builder().model("other").build();
        assertThatThrownBy(() ->
                        ModelwrightSpeechModel.of(drivers.speaker()).call(new TextToSpeechPrompt("Hello", options)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`other`");
    }

    /** Drivers of three kinds, and what they were asked. */
    private static final class Drivers {

        private final List<TranscriptionCall<Key, DynamicParameters>> transcriptions = new CopyOnWriteArrayList<>();
        private final List<SpeechCall<Key, DynamicParameters>> speeches = new CopyOnWriteArrayList<>();

        private dev.modelwright.model.ModerationModel moderation() {
            return VendorModels.moderationModels(
                            "acme",
                            Moderator::new,
                            DynamicParameters::copyOf,
                            model -> schema(model, ModelKind.MODERATION))
                    .model("guard", new Key());
        }

        private dev.modelwright.model.SpeechToTextModel listener() {
            return VendorModels.speechToTextModels(
                            "acme",
                            Listener::new,
                            DynamicParameters::copyOf,
                            model -> schema(model, ModelKind.SPEECH2TEXT))
                    .model("ears", new Key());
        }

        private dev.modelwright.model.TextToSpeechModel speaker() {
            return VendorModels.textToSpeechModels(
                            "acme", Speaker::new, DynamicParameters::copyOf, model -> schema(model, ModelKind.TTS))
                    .model("voice", new Key());
        }

        private static ModelSchema schema(String model, ModelKind kind) {
            return ModelSchema.builder(model, kind)
                    .parameterRules(List.of(ParameterRule.builder("speed", ParameterType.FLOAT)
                            .precision(2)
                            .build()))
                    .build();
        }

        private static final class Moderator implements ModerationDriver<Key, DynamicParameters> {

            @Override
            public List<ModerationVerdict> moderate(ModerationCall<Key, DynamicParameters> call) {
                ModerationCategory hate = new ModerationCategory("hate/threatening", true, OptionalDouble.of(0.75));
                return call.texts().stream()
                        .map(text -> new ModerationVerdict(true, List.of(hate)))
                        .toList();
            }

            @Override
            public void validateCredentials(String model, Key credentials) {}
        }

        private final class Listener implements SpeechToTextDriver<Key, DynamicParameters> {

            @Override
            public Transcript transcribe(TranscriptionCall<Key, DynamicParameters> call) {
                transcriptions.add(call);
                return Transcript.of("Good day");
            }

            @Override
            public void validateCredentials(String model, Key credentials) {}
        }

        private final class Speaker implements TextToSpeechDriver<Key, DynamicParameters> {

            @Override
            public AudioChunks synthesize(SpeechCall<Key, DynamicParameters> call) {
                speeches.add(call);
                List<byte[]> pieces = List.of(new byte[] {1, 2}, new byte[] {3});
                return AudioChunks.of("audio/mpeg", pieces.iterator(), () -> {});
            }

            @Override
            public void validateCredentials(String model, Key credentials) {}
        }
    }
}
