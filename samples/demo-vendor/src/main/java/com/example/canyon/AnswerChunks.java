package com.example.canyon;

import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.LlmChunk;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A streamed answer with a pause before each chunk. Closing ends the pause. */
final class AnswerChunks implements LlmChunks {

    private static final int WORDS_BEFORE_ROCKS = 3;

    private final Iterator<LlmChunk> chunks;
    private final Duration pause;
    private final boolean rocksFall;
    private final CountDownLatch closed = new CountDownLatch(1);
    private int given;

    AnswerChunks(List<LlmChunk> chunks, Duration pause, boolean rocksFall) {
        this.chunks = List.copyOf(chunks).iterator();
        this.pause = pause;
        this.rocksFall = rocksFall;
    }

    @Override
    public Optional<LlmChunk> next() throws InterruptedException, RockfallException {
        if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS) || !chunks.hasNext()) {
            return Optional.empty();
        }
        if (rocksFall && given == WORDS_BEFORE_ROCKS) {
            throw new RockfallException();
        }
        given++;
        return Optional.of(chunks.next());
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
