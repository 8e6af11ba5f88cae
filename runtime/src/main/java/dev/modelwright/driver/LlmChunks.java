package dev.modelwright.driver;

import dev.modelwright.model.LlmChunk;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

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
        return of(List.copyOf(chunks).iterator(), () -> {});
    }

    /**
     * Returns chunks that are worked out as they are read.
     *
     * @param closing cancels the call; run at most once, by any thread
     */
    static LlmChunks of(Iterator<LlmChunk> chunks, Runnable closing) {
        AtomicBoolean closed = new AtomicBoolean();
        return new LlmChunks() {
            @Override
            public Optional<LlmChunk> next() {
                return !closed.get() && chunks.hasNext() ? Optional.of(chunks.next()) : Optional.empty();
            }

            @Override
            public void close() {
                if (closed.compareAndSet(false, true)) {
                    closing.run();
                }
            }
        };
    }
}
