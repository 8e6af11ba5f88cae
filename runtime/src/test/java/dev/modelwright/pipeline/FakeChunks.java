package dev.modelwright.pipeline;

import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.LlmChunk;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Chunks that are given out one by one, then an end of the test's choice. Counts how often it was read and closed. */
final class FakeChunks implements LlmChunks {

    final AtomicInteger reads = new AtomicInteger();
    final AtomicInteger closes = new AtomicInteger();
    private final Deque<LlmChunk> chunks;
    private Callable<Optional<LlmChunk>> end = Optional::empty;
    private Runnable onClose = () -> {};

    FakeChunks(LlmChunk... chunks) {
        this.chunks = new ArrayDeque<>(Arrays.asList(chunks));
    }

    /** Returns chunks of these texts. */
    static FakeChunks texts(String... texts) {
        return new FakeChunks(Arrays.stream(texts).map(LlmChunk::of).toArray(LlmChunk[]::new));
    }

    FakeChunks ending(Callable<Optional<LlmChunk>> last) {
        this.end = last;
        return this;
    }

    FakeChunks onClose(Runnable work) {
        this.onClose = work;
        return this;
    }

    @Override
    public Optional<LlmChunk> next() throws Exception {
        reads.incrementAndGet();
        return chunks.isEmpty() ? end.call() : Optional.of(chunks.remove());
    }

    @Override
    public void close() {
        closes.incrementAndGet();
        onClose.run();
    }
}
