package dev.modelwright.samples.playground.calls;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call that can be stopped from any thread: by closing what it reads, or by interrupting it while it waits for the vendor. */
final class RunningCall implements AutoCloseable {

    private final String id;
    private final Thread thread;
    private final Consumer<String> ended;
    private boolean waiting;
    private boolean cancelled;
    private @Nullable Runnable closing;

    RunningCall(String id, Thread thread, Consumer<String> ended) {
        this.id = id;
        this.thread = thread;
        this.ended = ended;
    }

    String id() {
        return id;
    }

    /**
     * Does work that waits for the vendor, on the thread that began the call. Only here the thread is interrupted: while it writes to the
     * page, an interruption would tear the connection.
     *
     * @throws Problem when the call was stopped before or meanwhile, whatever the work made of it
     */
    <T> T waiting(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            throw isCancelled() ? Problem.of(ProblemCode.CANCELLED) : thrown;
        } finally {
            end();
        }
    }

    /** Names what ends the call from now on; run at once when the call was stopped before. */
    void onCancel(Runnable close) {
        boolean late;
        synchronized (this) {
            closing = close;
            late = cancelled;
        }
        if (late) {
            close.run();
        }
    }

    /** Stops the call. Has no effect the second time. */
    void cancel() {
        Runnable close;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            close = closing;
            if (waiting) {
                thread.interrupt();
            }
        }
        if (close != null) {
            close.run();
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        ended.accept(id);
    }

    private synchronized void begin() {
        if (cancelled) {
            throw Problem.of(ProblemCode.CANCELLED);
        }
        waiting = true;
    }

    private synchronized void end() {
        waiting = false;
        if (cancelled) {
            Thread.interrupted();
        }
    }
}
