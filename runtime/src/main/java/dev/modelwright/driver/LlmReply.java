package dev.modelwright.driver;

import dev.modelwright.model.LlmChunk;
import java.util.List;
import java.util.Objects;

/**
 * A whole answer as a driver gives it: the same parts as one chunk of a stream. Usage that the server did not count, prices
 * and times are added by the runtime.
 *
 * @param content the answer
 */
public record LlmReply(LlmChunk content) {

    public LlmReply {
        Objects.requireNonNull(content, "content");
    }

    /** Returns the answer as the stream of one chunk, for drivers that cannot stream. */
    public LlmChunks asChunks() {
        return LlmChunks.of(List.of(content));
    }
}
