package dev.modelwright.xinference;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import dev.modelwright.xinference.client.AudioStream;
import dev.modelwright.xinference.client.DeltaStream;
import dev.modelwright.xinference.client.Generation;
import dev.modelwright.xinference.client.TokenCounts;
import dev.modelwright.xinference.client.ToolCallPart;
import dev.modelwright.xinference.client.XinferenceException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The server's answers as chunks. */
final class Answers {

    private Answers() {}

    static LlmChunk chunk(Generation generation) {
        LlmChunk.Builder chunk = LlmChunk.builder().text(generation.text()).reasoning(generation.reasoning());
        generation.id().ifPresent(chunk::id);
        generation.finishReason().ifPresent(raw -> chunk.finish(finishReason(raw), raw));
        generation.usage().ifPresent(counts -> chunk.usage(usage(counts)));
        generation.toolCalls().forEach(part -> chunk.toolCall(delta(part)));
        return chunk.build();
    }

    private static TokenUsage usage(TokenCounts counts) {
        TokenUsage usage = TokenUsage.server(counts.input(), counts.output());
        return counts.cached().isPresent() ? usage.withCached(counts.cached().getAsLong()) : usage;
    }

    static LlmChunks chunks(DeltaStream stream) {
        return new LlmChunks() {
            @Override
            public Optional<LlmChunk> next() throws XinferenceException {
                return stream.next().map(Answers::chunk);
            }

            @Override
            public void close() {
                stream.close();
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

    private static FinishReason finishReason(String raw) {
        return switch (raw) {
            case "stop" -> FinishReason.STOP;
            case "length" -> FinishReason.LENGTH;
            case "tool_calls" -> FinishReason.TOOL_CALLS;
            case "content_filter" -> FinishReason.CONTENT_FILTER;
            default -> FinishReason.OTHER;
        };
    }
}
