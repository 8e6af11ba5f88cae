package dev.modelwright.xinference;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import dev.modelwright.xinference.client.AnswerReader;
import dev.modelwright.xinference.client.AudioStream;
import dev.modelwright.xinference.client.DeltaStream;
import dev.modelwright.xinference.client.Generation;
import dev.modelwright.xinference.client.LateAnswer;
import dev.modelwright.xinference.client.TokenCounts;
import dev.modelwright.xinference.client.ToolCallPart;
import dev.modelwright.xinference.client.XinferenceException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The server's answers as chunks. */
final class Answers {

    private Answers() {}

    static LlmChunk chunk(Generation generation, Optional<FinishReason> reason) {
        LlmChunk.Builder chunk = LlmChunk.builder().text(generation.text()).reasoning(generation.reasoning());
        generation.id().ifPresent(chunk::id);
        reason.ifPresent(named -> chunk.finish(named, generation.finishReason().orElse("")));
        generation.usage().ifPresent(counts -> chunk.usage(usage(counts)));
        generation.toolCalls().forEach(part -> chunk.toolCall(delta(part)));
        return chunk.build();
    }

    private static TokenUsage usage(TokenCounts counts) {
        TokenUsage usage = TokenUsage.server(counts.input(), counts.output());
        return counts.cached().isPresent() ? usage.withCached(counts.cached().getAsLong()) : usage;
    }

    static LlmChunks chunks(DeltaStream stream, Reading reading) {
        return new LlmChunks() {
            @Override
            public Optional<LlmChunk> next() throws XinferenceException {
                return stream.next().map(reading::next);
            }

            @Override
            public void close() {
                stream.close();
            }
        };
    }

    /** Returns an answer that is whole as a stream, which asks when it is first read. */
    static LlmChunks later(LateAnswer answer, Reading reading) {
        return new LlmChunks() {
            private boolean read;

            @Override
            public Optional<LlmChunk> next() throws XinferenceException {
                if (read) {
                    return Optional.empty();
                }
                read = true;
                return Optional.of(reading.whole(AnswerReader.chat(answer.get())));
            }

            @Override
            public void close() {
                answer.close();
            }
        };
    }

    static AudioChunks audio(String mimeType, AudioStream stream) {
        return new AudioChunks() {
            @Override
            public String mimeType() {
                return mimeType;
            }

            @Override
            public Optional<byte[]> next() throws XinferenceException {
                return stream.next();
            }

            @Override
            public void close() {
                stream.close();
            }
        };
    }

    static Optional<TokenCount> tokens(OptionalLong counted) {
        return counted.isPresent() ? Optional.of(TokenCount.server(counted.getAsLong())) : Optional.empty();
    }

    private static ToolCallDelta delta(ToolCallPart part) {
        return new ToolCallDelta(
                OptionalInt.of(part.index()), part.id().orElse(""), part.name().orElse(""), part.arguments());
    }
}
