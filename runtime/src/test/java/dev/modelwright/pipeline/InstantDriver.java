package dev.modelwright.pipeline;

import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.usage.TokenUsage;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers at once what it made beforehand, so that what is allocated is not its own. */
final class InstantDriver implements LanguageModelDriver<FakeDriver.Key, DynamicParameters> {

    private final LlmReply reply = new LlmReply(end());
    private final List<Optional<LlmChunk>> chunks;

    /** Creates a driver whose streams have this many chunks of a word, and one that ends them. */
    InstantDriver(int words) {
        this.chunks = Stream.concat(Collections.nCopies(words, LlmChunk.of("word ")).stream(), Stream.of(end()))
                .map(Optional::of)
                .toList();
    }

    private static LlmChunk end() {
        return LlmChunk.builder()
                .text("end")
                .id("answer")
                .finish(FinishReason.STOP, "stop")
                .usage(TokenUsage.server(7, 5))
                .build();
    }

    @Override
    public LlmReply invoke(LlmCall<FakeDriver.Key, DynamicParameters> call) {
        return reply;
    }

    @Override
    public LlmChunks stream(LlmCall<FakeDriver.Key, DynamicParameters> call) {
        Iterator<Optional<LlmChunk>> left = chunks.iterator();
        return new LlmChunks() {
            @Override
            public Optional<LlmChunk> next() {
                return left.hasNext() ? left.next() : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void validateCredentials(String model, FakeDriver.Key credentials) {}
}
