package dev.modelwright.openai;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.MalformedAnswerException;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.openai.client.AnswerReader;
import dev.modelwright.openai.client.AudioStream;
import dev.modelwright.openai.client.DeltaStream;
import dev.modelwright.openai.client.EmbeddingAnswer;
import dev.modelwright.openai.client.EventStream;
import dev.modelwright.openai.client.Generation;
import dev.modelwright.openai.client.LateAnswer;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.RerankAnswer;
import dev.modelwright.openai.client.TokenCounts;
import dev.modelwright.openai.client.ToolCallPart;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A server's answers as drivers return them. */
public final class Answers {

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

    /**
     * Returns a whole answer as a driver's reply.
     *
     * @param body what was sent, which says where the answer may have been cut
     */
    public static LlmReply reply(Generation answer, LlmCall<?, ?> call, JsonObject body) {
        return new LlmReply(new Reading(call, body).whole(answer));
    }

    /** Returns a streamed answer as chunks, which close the stream. */
    public static LlmChunks chunks(EventStream events, LlmCall<?, ?> call, JsonObject body) {
        DeltaStream stream = new DeltaStream(events);
        Reading reading = new Reading(call, body);
        return new LlmChunks() {
            @Override
            public Optional<LlmChunk> next() throws OpenAiException {
                return stream.next().map(reading::next);
            }

            @Override
            public void close() {
                stream.close();
            }
        };
    }

    /** Returns an answer that is whole as a stream, which asks when it is first read. */
    public static LlmChunks later(LateAnswer answer, LlmCall<?, ?> call, JsonObject body) {
        Reading reading = new Reading(call, body);
        return new LlmChunks() {
            private boolean read;

            @Override
            public Optional<LlmChunk> next() throws OpenAiException {
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

    /** Returns vectors as a driver's reply. */
    public static EmbeddingReply vectors(EmbeddingAnswer answer) {
        return new EmbeddingReply(answer.vectors(), tokens(answer.tokens()));
    }

    /**
     * Returns the relevance of documents as a driver's reply.
     *
     * @throws MalformedAnswerException when the server scored more or fewer documents than the call has
     */
    public static RerankReply scores(RerankAnswer answer, RerankCall<?, ?> call) {
        if (answer.results().size() != call.documents().size()) {
            throw new MalformedAnswerException(
                    "The server must score each of " + call.documents().size() + " documents, but scored "
                            + answer.results().size() + ".");
        }
        return new RerankReply(
                answer.results().stream()
                        .map(result -> new RerankReply.Score(result.index(), result.score()))
                        .toList(),
                tokens(answer.tokens()));
    }

    /** Returns speech as chunks, which close the stream. Servers say little of the format, so it is taken to be the one asked for. */
    public static AudioChunks audio(AudioStream stream, SpeechCall<?, ?> call) {
        String mimeType = call.format()
                .flatMap(AudioFormat::named)
                .map(AudioFormat::mimeType)
                .orElse("application/octet-stream");
        return new AudioChunks() {
            @Override
            public String mimeType() {
                return mimeType;
            }

            @Override
            public Optional<byte[]> next() throws OpenAiException {
                return stream.next();
            }

            @Override
            public void close() {
                stream.close();
            }
        };
    }

    private static Optional<TokenCount> tokens(OptionalLong counted) {
        return counted.isPresent() ? Optional.of(TokenCount.server(counted.getAsLong())) : Optional.empty();
    }

    private static ToolCallDelta delta(ToolCallPart part) {
        return new ToolCallDelta(
                OptionalInt.of(part.index()), part.id().orElse(""), part.name().orElse(""), part.arguments());
    }
}
