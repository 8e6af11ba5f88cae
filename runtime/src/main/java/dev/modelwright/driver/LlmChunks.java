package dev.modelwright.driver;

import dev.modelwright.model.LlmChunk;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A streamed answer as a driver gives it. Read by one thread, closed by any: closing must at once end a read that waits.
 */
public interface LlmChunks extends AutoCloseable {

    /**
     * Waits for the next chunk; empty at the end.
     *
     * @throws Exception when the stream breaks
     */
    Optional<LlmChunk> next() throws Exception;

    /** Cancels the call at the vendor. Never waits and never throws. */
    @Override
    void close();

    /** Returns chunks that are there already. */
    static LlmChunks of(List<LlmChunk> chunks) {
        Iterator<LlmChunk> iterator = List.copyOf(chunks).iterator();
        return new LlmChunks() {
            @Override
            public Optional<LlmChunk> next() {
                return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
