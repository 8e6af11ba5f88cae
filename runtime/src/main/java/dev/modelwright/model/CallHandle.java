package dev.modelwright.model;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A handle on one call, by which another thread ends it at any time: before the vendor has answered, where a stream is not there to be
 * closed yet, and afterwards. It serves whole and streamed calls of every kind, of decorated models too. Thread-safe.
 */
public final class CallHandle {

    private final Object lock = new Object();
    private boolean taken;
    private boolean cancelled;
    private @Nullable Thread waiting;
    private @Nullable Runnable closing;

    private CallHandle() {}

    /** Returns a handle for one call. */
    public static CallHandle create() {
        return new CallHandle();
    }

    /**
     * Makes the call on the thread of the caller, which {@link #cancel()} interrupts for as long as this lasts. An answer that comes in
     * the same moment counts: it is returned, and a stream is returned closed.
     *
     * @throws CancellationException when the call was cancelled before its answer came; its cause is what the call failed with, if it had
     *     begun. The thread is not interrupted then, even if somebody else had interrupted it meanwhile
     * @throws IllegalStateException when the handle has had its call
     */
    public <T> T call(Supplier<T> call) {
        begin();
        Runnable close = null;
        try {
            T answer = call.get();
            close = closing(answer);
            return answer;
        } catch (RuntimeException failure) {
            throw isCancelled() ? cancellation(failure) : failure;
        } finally {
            end(close);
        }
    }

    /** Ends the call: interrupts the thread that waits for an answer, or closes the stream. Has no effect once the answer is whole. */
    public void cancel() {
        Runnable close;
        synchronized (lock) {
            cancelled = true;
            if (waiting != null) {
                waiting.interrupt();
            }
            close = closing;
        }
        if (close != null) {
            close.run();
        }
    }

    /** Tells whether {@link #cancel()} was called, even if that came too late. */
    public boolean isCancelled() {
        synchronized (lock) {
            return cancelled;
        }
    }

    private void begin() {
        synchronized (lock) {
            if (taken) {
                throw new IllegalStateException(
                        "A handle is for one call, and this one has had its call. Create another.");
            }
            taken = true;
            if (cancelled) {
                throw cancellation(null);
            }
            waiting = Thread.currentThread();
        }
    }

    private void end(@Nullable Runnable close) {
        boolean late;
        synchronized (lock) {
            waiting = null;
            closing = close;
            late = cancelled;
        }
        if (late) {
            Thread.interrupted();
            cancel();
        }
    }

    private static @Nullable Runnable closing(Object answer) {
        if (answer instanceof LlmStream text) {
            return text::close;
        }
        return answer instanceof SpeechStream speech ? speech::close : null;
    }

    private static CancellationException cancellation(@Nullable Throwable cause) {
        CancellationException cancelled = new CancellationException("The call was cancelled.");
        cancelled.initCause(cause);
        return cancelled;
    }
}
