package dev.modelwright.micrometer;

import dev.modelwright.credential.Credentials;
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
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.model.Transcript;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Drivers of every kind. A model named `broken` fails, a stream after its first piece; its words repeat what was said. */
final class Drivers {

    static final String BROKEN = "broken";
    static final String SAID = "canary of the caller";
    static final String ANSWERED = "canary of the model";

    private Drivers() {}

    record Key(String key) implements Credentials {
        @Override
        public Map<String, Object> toMap() {
            return Map.of("key", key);
        }
    }

    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("too many calls like: " + SAID);
        }
    }

    interface Base extends ModelDriver<Key> {
        @Override
        default void validateCredentials(String model, Key credentials) {}

        @Override
        default ErrorMapping errorMapping() {
            return ErrorMapping.builder()
                    .map(
                            Busy.class,
                            busy -> Failure.of(ErrorKind.RATE_LIMIT, busy.getMessage())
                                    .withStatus(429)
                                    .withCode("slow_down")
                                    .withRequestId("req-7"))
                    .build();
        }

        static void check(String model) {
            if (model.equals(BROKEN)) {
                throw new Busy();
            }
        }
    }

    static final class Words implements Base, LanguageModelDriver<Key, DynamicParameters> {
        @Override
        public LlmReply invoke(LlmCall<Key, DynamicParameters> call) {
            Base.check(call.model());
            return new LlmReply(last().text(ANSWERED).build());
        }

        @Override
        public LlmChunks stream(LlmCall<Key, DynamicParameters> call) {
            Iterator<LlmChunk> chunks = IntStream.range(0, 4)
                    .mapToObj(i -> {
                        if (i > 0) {
                            Base.check(call.model());
                        }
                        return i < 3 ? LlmChunk.of("word ") : last().build();
                    })
                    .iterator();
            return LlmChunks.of(chunks, () -> {});
        }

        private static LlmChunk.Builder last() {
            return LlmChunk.builder()
                    .id("answer-1")
                    .finish(FinishReason.STOP, "stop")
                    .usage(TokenUsage.server(1000, 200).withCached(50).withReasoning(20));
        }
    }

    static final class Vectors implements Base, TextEmbeddingDriver<Key, DynamicParameters> {
        @Override
        public EmbeddingReply embed(EmbeddingCall<Key, DynamicParameters> call) {
            Base.check(call.model());
            return new EmbeddingReply(List.of(Embedding.of(1, 0, 0)), Optional.of(TokenCount.server(7)));
        }
    }

    static final class Scores implements Base, RerankDriver<Key, DynamicParameters> {
        @Override
        public RerankReply rerank(RerankCall<Key, DynamicParameters> call) {
            Base.check(call.model());
            return RerankReply.of(List.of(new RerankReply.Score(0, 1)));
        }
    }

    static final class Ears implements Base, SpeechToTextDriver<Key, DynamicParameters> {
        @Override
        public Transcript transcribe(TranscriptionCall<Key, DynamicParameters> call) {
            Base.check(call.model());
            return Transcript.of(ANSWERED);
        }
    }

    static final class Mouth implements Base, TextToSpeechDriver<Key, DynamicParameters> {
        @Override
        public AudioChunks synthesize(SpeechCall<Key, DynamicParameters> call) {
            Iterator<byte[]> pieces = IntStream.range(0, 3)
                    .mapToObj(i -> {
                        if (i > 0) {
                            Base.check(call.model());
                        }
                        return new byte[] {(byte) i};
                    })
                    .iterator();
            return AudioChunks.of("audio/mpeg", pieces, () -> {});
        }
    }

    static final class Judge implements Base, ModerationDriver<Key, DynamicParameters> {
        @Override
        public List<ModerationVerdict> moderate(ModerationCall<Key, DynamicParameters> call) {
            Base.check(call.model());
            return call.texts().stream()
                    .map(text -> ModerationVerdict.of(false))
                    .toList();
        }
    }
}
