package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.error.BadRequestException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Audio;
import dev.modelwright.model.Transcript;
import dev.modelwright.model.TranscriptSegment;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptionPathTest {

    private static final TranscriptSegment WHOLE =
            new TranscriptSegment(Duration.ZERO, Duration.ofSeconds(1), "Hello.");

    @TempDir
    Path folder;

    private final FakeEars driver = new FakeEars();

    @Test
    void everythingOfTheRequestReachesTheDriver() {
        Audio audio = Audio.of(new byte[] {1});
        TranscriptionResult result = model(schema -> schema)
                .transcribe(TranscriptionRequest.of(audio)
                        .inLanguage("en")
                        .withPrompt("Names: Ada")
                        .withSegments()
                        .withUser("jo"));

        TranscriptionCall<FakeDriver.Key, DynamicParameters> call = driver.calls.get(0);
        assertThat(call.audio()).isEqualTo(audio);
        assertThat(call.language()).contains("en");
        assertThat(call.prompt()).contains("Names: Ada");
        assertThat(call.segments()).isEqualTo(TranscriptionRequest.Segments.WANTED);
        assertThat(call.user()).contains("jo");
        assertThat(result.text()).isEqualTo("Hello.");
        assertThat(result.segments()).containsExactly(WHOLE);
        assertThat(result.usage().tokens()).isEmpty();
    }

    @Test
    void wordsAreAskedForInPlaceOfPieces() {
        model(schema -> schema)
                .transcribe(TranscriptionRequest.of(Audio.of(new byte[] {1}))
                        .withSegments()
                        .withWords());

        assertThat(driver.calls.get(0).segments()).isEqualTo(TranscriptionRequest.Segments.WORDS);
    }

    @Test
    void recordingThatIsTooLargeIsRefused() throws IOException {
        Path file = folder.resolve("long.mp3");
        Files.write(file, new byte[1024 * 1024 + 1]);

        assertThatThrownBy(() -> model(limit(1)).transcribe(TranscriptionRequest.of(Audio.of(file))))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "[acme] Request refused: Recording `long.mp3` must not be larger than 1 MB, but has 1048577 bytes."
                                + " Split it.");
        assertThat(driver.calls).isEmpty();
        model(limit(2)).transcribe(TranscriptionRequest.of(Audio.of(file)));
        assertThat(driver.calls).hasSize(1);
    }

    @Test
    void recordingOfAnotherFormatIsRefused() {
        UnaryOperator<ModelSchema.Builder> formats =
                schema -> schema.property(ModelProperty.SUPPORTED_FILE_EXTENSIONS, JsonValue.of("mp3, WAV"));

        assertThatThrownBy(() -> model(formats)
                        .transcribe(
                                TranscriptionRequest.of(Audio.of(new byte[1]).named("a.ogg"))))
                .hasMessage(
                        "[acme] Request refused: Recording `a.ogg` must be of a format that the model takes, which are"
                                + " `mp3`, `wav`, but was `ogg`. Convert it.");
        model(formats).transcribe(TranscriptionRequest.of(Audio.of(new byte[1]).named("a.WAV")));
        model(formats).transcribe(TranscriptionRequest.of(Audio.of(new byte[1]).named("recording")));
        assertThat(driver.calls).hasSize(2);
    }

    @Test
    void recordingThatIsGoneIsTheCallersFault() throws IOException {
        Path file = folder.resolve("a.mp3");
        Files.write(file, new byte[1]);
        Audio audio = Audio.of(file);
        Files.delete(file);

        assertThatThrownBy(() -> model(schema -> schema).transcribe(TranscriptionRequest.of(audio)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("[acme] Request refused: Recording `a.mp3` cannot be read: ")
                .hasCauseInstanceOf(IOException.class);
    }

    private static UnaryOperator<ModelSchema.Builder> limit(int megabytes) {
        return schema -> schema.property(ModelProperty.FILE_UPLOAD_LIMIT, JsonValue.of(megabytes));
    }

    private DriverSpeechToTextModel<FakeDriver.Key, DynamicParameters> model(
            UnaryOperator<ModelSchema.Builder> schema) {
        return new DriverSpeechToTextModel<>(Bindings.of(ModelKind.SPEECH2TEXT, schema), driver);
    }

    private static final class FakeEars implements SpeechToTextDriver<FakeDriver.Key, DynamicParameters> {
        private final List<TranscriptionCall<FakeDriver.Key, DynamicParameters>> calls = new ArrayList<>();

        @Override
        public Transcript transcribe(TranscriptionCall<FakeDriver.Key, DynamicParameters> call) {
            calls.add(call);
            return new Transcript("Hello.", Optional.of("english"), Optional.of(Duration.ofSeconds(1)), List.of(WHOLE));
        }

        @Override
        public void validateCredentials(String model, FakeDriver.Key credentials) {}
    }
}
