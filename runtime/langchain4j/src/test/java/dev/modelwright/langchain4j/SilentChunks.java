package dev.modelwright.langchain4j;

import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.LlmChunk;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A stream that says something a few times, and then nothing until it is closed. */
final class SilentChunks implements LlmChunks {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final LlmChunk chunk;
    private int left;

    SilentChunks(int count, LlmChunk chunk) {
        this.left = count;
        this.chunk = chunk;
    }

    @Override
    public Optional<LlmChunk> next() throws InterruptedException {
        if (left == 0) {
            closed.await();
            return Optional.empty();
        }
        left--;
        return Optional.of(chunk);
    }

    void awaitClosed() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
