package dev.modelwright.model;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * A streamed answer. Iterate once, on one thread; close from any thread, at any time: before the first chunk, while the
 * vendor is silent, or while chunks flow. Closing cancels the call at the vendor and ends the iteration.
 */
public interface LlmStream extends Iterable<LlmChunk>, AutoCloseable {

    /**
     * Returns the chunks as they arrive. Its methods throw {@link dev.modelwright.error.InvokeException} when the call fails.
     *
     * @throws IllegalStateException when the chunks were asked for before
     */
    @Override
    Iterator<LlmChunk> iterator();

    /**
     * Returns the whole answer, reading what is left of it. A stream that was closed before its end gives what had arrived,
     * with {@link FinishReason#CANCELLED}; one that ended without a reason has {@link FinishReason#INCOMPLETE}.
     *
     * @throws dev.modelwright.error.InvokeException when the call fails, or failed before
     */
    LlmResult result();

    /**
     * Returns the chunks for one subscriber, in place of the iteration. They are read on {@code executor}, which waits for the vendor,
     * and only as far as the subscriber asks; an end or a failure is told once, and cancelling closes the stream.
     */
    default Flow.Publisher<LlmChunk> publisher(Executor executor) {
        return new Publishing<>(this, this::close, executor);
    }

    /** Cancels the call if it has not ended. Has no effect the second time. */
    @Override
    void close();
}
