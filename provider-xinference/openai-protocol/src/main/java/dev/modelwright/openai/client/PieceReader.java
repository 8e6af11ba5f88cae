package dev.modelwright.openai.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer that arrives piece by piece, each within its time limit. One thread reads; any thread may close. Closing before
 * the end cancels the request, and a reader that waits fails with {@link Reason#ABORTED}.
 */
final class PieceReader implements AutoCloseable {

    private final OpenAnswer answer;
    private final Duration idleTimeout;
    private final Deadline total;
    private final Ending ending;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private boolean sawData;
    private @Nullable OpenAiException failure;
    private volatile boolean ended;
    private boolean left;

    PieceReader(OpenAnswer answer, Duration idleTimeout, Deadline total, Ending ending) {
        this.answer = answer;
        this.idleTimeout = idleTimeout;
        this.total = total;
        this.ending = ending;
    }

    /** Waits for the next piece; empty at the end. A failure is thrown again each time. */
    <T> Optional<T> next(Step<T> step) throws OpenAiException {
        reading.lock();
        answer.enter();
        try {
            if (failure != null) {
                throw failure;
            }
            return ended ? Optional.empty() : advance(step);
        } finally {
            answer.leave();
            reading.unlock();
            releaseWhenOver();
        }
    }

    /** Ends the answer; when it is still arriving, the request is cancelled. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true) && !ended) {
            end();
        }
        releaseWhenOver();
    }

    private void end() {
        if (!reading.tryLock()) {
            ending.interrupt(answer);
            return;
        }
        try {
            if (!ended) {
                left = true;
                ending.leave(answer);
            }
        } finally {
            reading.unlock();
        }
    }

    private <T> Optional<T> advance(Step<T> step) throws OpenAiException {
        Deadline deadline = nextDeadline();
        try {
            requireOpen();
            // Reads that give no piece, as of ping comments, do not move this moment, as they would move a read
            // timeout.
            answer.source().timeout().clearTimeout().deadlineNanoTime(deadline.nanoTime());
            Optional<T> piece = step.read();
            ended = piece.isEmpty();
            sawData = true;
            return piece;
        } catch (IOException e) {
            requireOpen();
            throw failed(answer.failure(e, deadline));
        }
    }

    // The server does not know that the client waits no longer.
    private OpenAiException failed(OpenAiException cause) {
        failure = cause;
        ended = true;
        if (cause.reason() == Reason.TIMEOUT || Thread.currentThread().isInterrupted()) {
            ending.interrupt(answer);
        }
        return cause;
    }

    private Deadline nextDeadline() {
        Deadline wait = sawData ? Deadline.in(TimeLimit.IDLE, idleTimeout) : answer.deadline();
        return wait.orEarlier(total);
    }

    private void requireOpen() throws OpenAiException {
        if (closed.get()) {
            throw Failures.aborted("The stream was closed.");
        }
    }

    // Only one thread may touch the body, so the one that closes leaves it to a reader that is still in it.
    private void releaseWhenOver() {
        if ((ended || closed.get()) && reading.tryLock()) {
            try {
                if (!left) {
                    answer.close();
                }
            } finally {
                reading.unlock();
            }
        }
    }

    /** Reads one piece; empty at the end. */
    interface Step<T> {
        Optional<T> read() throws IOException;
    }
}
