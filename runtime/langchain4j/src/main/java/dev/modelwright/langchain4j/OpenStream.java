package dev.modelwright.langchain4j;

import dev.modelwright.model.LlmStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stream that can be cancelled at any time: before it is asked for, while the vendor has not begun to answer, which only the
 * interruption of the thread that waits ends, and while it is read.
 */
final class OpenStream {

    private @Nullable Thread opening;
    private @Nullable LlmStream stream;
    private boolean interrupted;
    private volatile boolean cancelled;

    /** Returns the stream, empty when it was cancelled. */
    Optional<LlmStream> open(Supplier<LlmStream> asking) {
        if (!begin()) {
            return Optional.empty();
        }
        try {
            return kept(asking.get());
        } finally {
            end();
        }
    }

    private synchronized boolean begin() {
        opening = cancelled ? null : Thread.currentThread();
        return !cancelled;
    }

    private synchronized Optional<LlmStream> kept(LlmStream opened) {
        if (cancelled) {
            opened.close();
            return Optional.empty();
        }
        stream = opened;
        return Optional.of(opened);
    }

    // The thread belongs to others: an interruption of ours must not reach what it does next.
    private synchronized void end() {
        opening = null;
        if (interrupted) {
            Thread.interrupted();
        }
    }

    void cancel() {
        @Nullable LlmStream running = mark();
        if (running != null) {
            running.close();
        }
    }

    private synchronized @Nullable LlmStream mark() {
        boolean first = !cancelled;
        cancelled = true;
        if (first && opening != null) {
            interrupted = true;
            opening.interrupt();
        }
        return stream;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
