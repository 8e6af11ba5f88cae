package dev.modelwright.pipeline;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.driver.ModelDriver;
import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.model.Transcript;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Drivers of all kinds whose answers tell the question: whoever gets another's answer, or half of one, notices. */
final class EchoDrivers {

    final Set<String> threads = ConcurrentHashMap.newKeySet();
    final AtomicInteger described = new AtomicInteger();

    static TextContent text(Content content) {
        return (TextContent) content;
    }

    private Optional<ModelSchema> describe(ModelKind kind) {
        threads.add(Thread.currentThread().getName());
        described.incrementAndGet();
        return Optional.of(ModelSchema.builder("m", kind)
                .property(ModelProperty.MAX_CHUNKS, JsonValue.of(2))
                .property(ModelProperty.MAX_CHARACTERS_PER_CHUNK, JsonValue.of(8))
                .property(ModelProperty.WORD_LIMIT, JsonValue.of(8))
                .property(ModelProperty.AUDIO_TYPE, JsonValue.of("mp3"))
                .build());
    }

    /** What the drivers have in common. */
    private abstract class Echo implements ModelDriver<FakeDriver.Key> {
        private final ModelKind kind;

        Echo(ModelKind kind) {
            this.kind = kind;
        }

        final void called() {
            threads.add(Thread.currentThread().getName());
        }

        @Override
        public void validateCredentials(String model, FakeDriver.Key credentials) {
            called();
        }

        @Override
        public Optional<ModelSchema> customizableModel(String model, FakeDriver.Key credentials) {
            return describe(kind);
        }
    }

    /** Says the last message, as a stream character by character. */
    final class Words extends Echo implements LanguageModelDriver<FakeDriver.Key, DynamicParameters> {

        Words() {
            super(ModelKind.LLM);
        }

        @Override
        public LlmReply invoke(LlmCall<FakeDriver.Key, DynamicParameters> call) {
            called();
            return new LlmReply(last(call.messages().get(0).text())
                    .text(call.messages().get(0).text())
                    .build());
        }

        @Override
        public LlmChunks stream(LlmCall<FakeDriver.Key, DynamicParameters> call) {
            called();
            String text = call.messages().get(0).text();
            return LlmChunks.of(
                    IntStream.rangeClosed(0, text.length())
                            .mapToObj(i -> i < text.length()
                                    ? LlmChunk.of(text.substring(i, i + 1))
                                    : last(text).build())
                            .iterator(),
                    this::called);
        }

        private static LlmChunk.Builder last(String text) {
            return LlmChunk.builder()
                    .id(text)
                    .finish(FinishReason.STOP, text)
                    .usage(TokenUsage.server(text.length(), text.hashCode() & 0xffff));
        }
    }

    /** Turns a text into the vector of its characters. */
    final class Vectors extends Echo implements TextEmbeddingDriver<FakeDriver.Key, DynamicParameters> {

        Vectors() {
            super(ModelKind.TEXT_EMBEDDING);
        }

        @Override
        public EmbeddingReply embed(EmbeddingCall<FakeDriver.Key, DynamicParameters> call) {
            called();
            return new EmbeddingReply(
                    call.texts().stream().map(EchoDrivers::vector).toList(),
                    Optional.of(TokenCount.server(call.texts().size())));
        }
    }

    /** Returns the vector of a text's first six characters. */
    static Embedding vector(String text) {
        float[] numbers = new float[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i < text.length() ? text.charAt(i) : 0;
        }
        return Embedding.of(numbers);
    }

    /** Scores each document, a number, by that number. */
    final class Scores extends Echo implements RerankDriver<FakeDriver.Key, DynamicParameters> {

        Scores() {
            super(ModelKind.RERANK);
        }

        @Override
        public RerankReply rerank(RerankCall<FakeDriver.Key, DynamicParameters> call) {
            called();
            return RerankReply.of(IntStream.range(0, call.documents().size())
                    .mapToObj(i -> new RerankReply.Score(
                            i, Double.parseDouble(text(call.documents().get(i)).text())))
                    .toList());
        }
    }

    /** Hears the bytes of the recording as text. */
    final class Ears extends Echo implements SpeechToTextDriver<FakeDriver.Key, DynamicParameters> {

        Ears() {
            super(ModelKind.SPEECH2TEXT);
        }

        @Override
        public Transcript transcribe(TranscriptionCall<FakeDriver.Key, DynamicParameters> call) throws Exception {
            called();
            return Transcript.of(new String(call.audio().toBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Speaks a text as its bytes, one by one. */
    final class Mouth extends Echo implements TextToSpeechDriver<FakeDriver.Key, DynamicParameters> {

        Mouth() {
            super(ModelKind.TTS);
        }

        @Override
        public AudioChunks synthesize(SpeechCall<FakeDriver.Key, DynamicParameters> call) {
            called();
            return AudioChunks.of(
                    "audio/mpeg",
                    call.text()
                            .chars()
                            .mapToObj(character -> new byte[] {(byte) character})
                            .iterator(),
                    this::called);
        }
    }

    /** Dislikes texts with an exclamation mark. */
    final class Judge extends Echo implements ModerationDriver<FakeDriver.Key, DynamicParameters> {

        Judge() {
            super(ModelKind.MODERATION);
        }

        @Override
        public List<ModerationVerdict> moderate(ModerationCall<FakeDriver.Key, DynamicParameters> call) {
            called();
            return call.texts().stream()
                    .map(text -> ModerationVerdict.of(text.contains("!")))
                    .toList();
        }
    }
}
