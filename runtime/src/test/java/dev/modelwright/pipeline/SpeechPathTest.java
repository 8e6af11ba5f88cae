package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.Voice;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SpeechPathTest {

    private static final SpeechRequest HELLO = SpeechRequest.of("Hello.");

    private final FakeMouth driver = new FakeMouth();

    @Test
    void wholeRecordingIsWhatTheDriverSays() throws IOException {
        SpeechResult result = model(schema -> schema).synthesize(HELLO);

        assertThat(new String(result.audio().toBytes(), StandardCharsets.UTF_8)).isEqualTo("<Hello.>");
        assertThat(result.audio().mimeType()).isEqualTo("audio/mpeg");
        assertThat(result.audio().fileName()).isEqualTo("speech.mp3");
        assertThat(driver.closed).isEqualTo(1);
    }

    @Test
    void piecesArriveAsTheyAreMadeAndEmptyOnesAreLeftOut() {
        driver.pieces = text -> List.of("a", "", "b");

        try (SpeechStream stream = model(schema -> schema).stream(HELLO)) {
            assertThat(stream.mimeType()).isEqualTo("audio/mpeg");
            assertThat(stream).extracting(SpeechPathTest::text).containsExactly("a", "b");
        }
    }

    @Test
    void longTextIsSpokenInPiecesOneAfterTheOther() throws IOException {
        SpeechResult result = model(limit(10, "mp3")).synthesize(SpeechRequest.of("One. Two. Three. Four."));

        assertThat(driver.calls).extracting(SpeechCall::text).containsExactly("One. Two.", " Three.", " Four.");
        assertThat(new String(result.audio().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<One. Two.>< Three.>< Four.>");
        assertThat(driver.closed).isEqualTo(3);
    }

    @Test
    void nextPieceIsAskedForWhenTheOneBeforeHasEnded() {
        try (SpeechStream stream = model(limit(5, "mp3")).stream(SpeechRequest.of("One. Two."))) {
            Iterator<byte[]> pieces = stream.iterator();
            pieces.next();
            assertThat(driver.calls).hasSize(1);
            pieces.next();
            assertThat(driver.calls).hasSize(2);
        }
    }

    @Test
    void longTextIsRefusedWhereRecordingsCannotBeJoined() {
        assertThatThrownBy(() -> model(limit(5, "wav")).synthesize(SpeechRequest.of("One. Two.")))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "[acme] Request refused: Text must not be longer than 5 characters, but has 9, and recordings of"
                                + " format `wav` cannot be joined. Split the text, or ask for format `mp3`.");
        assertThatThrownBy(() -> model(limit(5)).synthesize(SpeechRequest.of("One. Two.")))
                .hasMessageContaining("recordings of an unknown format cannot be joined");
        model(limit(5)).synthesize(SpeechRequest.of("One. Two.").withFormat(AudioFormat.MP3));
        assertThat(driver.calls).extracting(SpeechCall::format).containsOnly(Optional.of("mp3"));
    }

    @Test
    void voiceOfTheRequestComesBeforeTheModelsDefault() {
        model(voices()).synthesize(HELLO);
        model(voices()).synthesize(HELLO.withVoice("bo"));

        assertThat(driver.calls).extracting(SpeechCall::voice).containsExactly(Optional.of("al"), Optional.of("bo"));
    }

    @Test
    void voiceThatTheModelDoesNotStateIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> model(voices()).stream(HELLO.withVoice("boo")))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "[acme] Request refused: Voice must be one of `al`, `bo`, but was `boo`. Did you mean `bo`?");
        model(schema -> schema).synthesize(HELLO.withVoice("any"));
        assertThat(driver.calls).hasSize(1);
    }

    @Test
    void voicesAreFoundByLanguageWithAndWithoutRegion() {
        assertThat(model(voices()).voices())
                .containsExactly(
                        new Voice("al", "Al", List.of("en-US", "fr-FR")), new Voice("bo", "Bo", List.of("zh-Hans")));
        assertThat(model(voices()).voices("en")).extracting(Voice::id).containsExactly("al");
        assertThat(model(voices()).voices("EN_us")).extracting(Voice::id).containsExactly("al");
        assertThat(model(voices()).voices("en-GB")).isEmpty();
        assertThat(model(voices()).voices("e")).isEmpty();
        assertThat(model(voices()).voices("zh-Hans-CN")).extracting(Voice::id).containsExactly("bo");
    }

    @Test
    void driverIsAskedForVoicesWhenTheModelStatesNone() {
        assertThat(model(schema -> schema).voices()).containsExactly(new Voice("x", "X", List.of()));
    }

    @Test
    void failureInTheMiddleIsMappedAndStays() {
        driver.pieces = text -> List.of("a", "!", "b");

        try (SpeechStream stream = model(schema -> schema).stream(HELLO)) {
            Iterator<byte[]> pieces = stream.iterator();
            pieces.next();
            assertThatThrownBy(pieces::next)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessage("[acme] Connection failed: reset");
            assertThatThrownBy(pieces::hasNext).isInstanceOf(ConnectionException.class);
        }
        assertThat(driver.closed).isPositive();
    }

    @Test
    void recordingWithoutATypeIsAFaultOfTheVendorAndIsLetGo() {
        driver.mimeType = null;

        assertThatThrownBy(() -> model(schema -> schema).stream(HELLO))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("[acme] Server unavailable: The driver returned null.");
        assertThat(driver.closed).isEqualTo(1);
    }

    @Test
    void closingEndsTheIterationAndOpensNothingMore() {
        SpeechStream stream = model(limit(5, "mp3")).stream(SpeechRequest.of("One. Two."));
        Iterator<byte[]> pieces = stream.iterator();
        pieces.next();
        stream.close();

        assertThat(pieces.hasNext()).isFalse();
        assertThat(driver.calls).hasSize(1);
        assertThat(driver.closed).isPositive();
    }

    @Test
    void streamIsIteratedOnce() {
        try (SpeechStream stream = model(schema -> schema).stream(HELLO)) {
            stream.iterator();
            assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void streamIsWrittenWhole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpeechStream stream = model(schema -> schema).stream(HELLO)) {
            stream.transferTo(out);
            assertThat(stream.usage().latency()).isEqualTo(stream.usage().latency());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("<Hello.>");
    }

    private static UnaryOperator<ModelSchema.Builder> limit(int characters) {
        return schema -> schema.property(ModelProperty.WORD_LIMIT, JsonValue.of(characters));
    }

    private static UnaryOperator<ModelSchema.Builder> limit(int characters, String format) {
        return schema -> schema.property(ModelProperty.WORD_LIMIT, JsonValue.of(characters))
                .property(ModelProperty.AUDIO_TYPE, JsonValue.of(format));
    }

    private static UnaryOperator<ModelSchema.Builder> voices() {
        JsonArray both = JsonArray.of(JsonValue.of("en-US"), JsonValue.of("fr-FR"));
        return schema -> schema.property(ModelProperty.DEFAULT_VOICE, JsonValue.of("al"))
                .property(
                        ModelProperty.VOICES,
                        JsonArray.of(
                                JsonObject.builder()
                                        .put("mode", "al")
                                        .put("name", "Al")
                                        .put("language", both)
                                        .build(),
                                JsonObject.builder()
                                        .put("mode", "bo")
                                        .put("name", "Bo")
                                        .put("language", "zh-Hans")
                                        .build()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private DriverTextToSpeechModel<FakeDriver.Key, DynamicParameters> model(
            UnaryOperator<ModelSchema.Builder> schema) {
        return new DriverTextToSpeechModel<>(Bindings.of(ModelKind.TTS, schema), driver);
    }

    /** Says the text in angle brackets unless told otherwise; breaks at an exclamation mark. */
    private static final class FakeMouth implements TextToSpeechDriver<FakeDriver.Key, DynamicParameters> {
        private final List<SpeechCall<FakeDriver.Key, DynamicParameters>> calls = new ArrayList<>();
        private Function<String, List<String>> pieces = text -> List.of("<" + text + ">");
        private String mimeType = "audio/mpeg";
        private int closed;

        @Override
        public AudioChunks synthesize(SpeechCall<FakeDriver.Key, DynamicParameters> call) {
            calls.add(call);
            Iterator<String> words = pieces.apply(call.text()).iterator();
            return new AudioChunks() {
                private boolean open = true;

                @Override
                public String mimeType() {
                    return mimeType;
                }

                @Override
                public Optional<byte[]> next() throws IOException {
                    String word = words.hasNext() ? words.next() : null;
                    if ("!".equals(word)) {
                        throw new IOException("reset");
                    }
                    return Optional.ofNullable(word).map(text -> text.getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void close() {
                    closed += open ? 1 : 0;
                    open = false;
                }
            };
        }

        @Override
        public List<Voice> voices(String model, FakeDriver.Key credentials) {
            return List.of(new Voice("x", "X", List.of()));
        }

        @Override
        public void validateCredentials(String model, FakeDriver.Key credentials) {}
    }
}
