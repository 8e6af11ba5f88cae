package dev.modelwright.samples.benchmark.calls;

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

/** Answers at once what it made beforehand, so that what is measured is not its own. */
final class InstantDriver implements LanguageModelDriver<NoKey, DynamicParameters> {

    private final LlmReply reply = new LlmReply(end());
    private final List<Optional<LlmChunk>> chunks;

    InstantDriver(int words) {
        this.chunks = Stream.concat(Collections.nCopies(words, LlmChunk.of("word ")).stream(), Stream.of(end()))
                .map(Optional::of)
                .toList();
    }

    private static LlmChunk end() {
        return LlmChunk.builder()
                .text("end")
                .finish(FinishReason.STOP, "stop")
                .usage(TokenUsage.server(7, 5))
                .build();
    }

    @Override
    public LlmReply invoke(LlmCall<NoKey, DynamicParameters> call) {
        return reply;
    }

    @Override
    public LlmChunks stream(LlmCall<NoKey, DynamicParameters> call) {
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
    public void validateCredentials(String model, NoKey credentials) {}
}
