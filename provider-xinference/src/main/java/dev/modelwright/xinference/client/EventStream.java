package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The data of a streamed answer, one JSON object at a time. One thread reads; any thread may close. Closing before the end
 * cancels the request, and a reader that waits fails with {@link Reason#ABORTED}.
 */
public final class EventStream implements AutoCloseable {

    private final OpenAnswer answer;
    private final String requestId;
    private final Duration idleTimeout;
    private final Deadline total;
    private final Frames frames;
    private final ReentrantLock reading = new ReentrantLock();
    private boolean sawData;
    private @Nullable XinferenceException failure;
    private volatile boolean ended;
    private volatile boolean closed;

    EventStream(OpenAnswer answer, String requestId, Duration idleTimeout, Deadline total) {
        this.answer = answer;
        this.requestId = requestId;
        this.idleTimeout = idleTimeout;
        this.total = total;
        this.frames = new Frames(answer);
    }

    /** Returns the id under which the server knows this request. */
    public String requestId() {
        return requestId;
    }

    /**
     * Waits for the next data; empty at the end of the stream, whether or not the server said that it is done.
     *
     * @throws XinferenceException when the server reports an error, the connection breaks, a time limit runs out, the data
     *     is no JSON object, or the stream was closed before its end
     */
    public Optional<JsonObject> next() throws XinferenceException {
        reading.lock();
        try {
            if (failure != null) {
                throw failure;
            }
            return ended ? Optional.empty() : advance();
        } finally {
            reading.unlock();
            releaseWhenOver();
        }
    }

    /** Returns whether the server said {@code [DONE]}. Completions end without it. */
    public boolean sawDone() {
        return frames.done();
    }

    /** Ends the stream; when it is still running, the request is cancelled. Closing again does nothing. */
    @Override
    public void close() {
        closed = true;
        if (!ended) {
            answer.cancel();
        }
        releaseWhenOver();
    }

    private Optional<JsonObject> advance() throws XinferenceException {
        Deadline deadline = nextDeadline();
        try {
            requireOpen();
            // Reads of ping comments do not move this moment, as they would move a read timeout.
            answer.source().timeout().clearTimeout().deadlineNanoTime(deadline.nanoTime());
            Optional<String> text = frames.next();
            ended = text.isEmpty();
            sawData = true;
            return text.isEmpty() ? Optional.empty() : Optional.of(WholeAnswer.object(text.get(), answer));
        } catch (IOException e) {
            requireOpen();
            failure = answer.failure(e, deadline);
            ended = true;
            throw failure;
        }
    }

    private Deadline nextDeadline() {
        Deadline wait = sawData ? Deadline.in(TimeLimit.IDLE, idleTimeout) : answer.deadline();
        return wait.orEarlier(total);
    }

    private void requireOpen() throws XinferenceException {
        if (closed) {
            throw Failures.aborted("The stream was closed.");
        }
    }

    // Only one thread may touch the body, so the one that closes leaves it to a reader that is still in it.
    private void releaseWhenOver() {
        if ((ended || closed) && reading.tryLock()) {
            try {
                answer.close();
            } finally {
                reading.unlock();
            }
        }
    }
}
