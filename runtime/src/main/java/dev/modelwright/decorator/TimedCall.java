package dev.modelwright.decorator;

import dev.modelwright.model.Model;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A blocking call on a thread of its own, for which its caller waits only so long. */
final class TimedCall<R> extends FutureTask<R> {

    private static final long IDLE_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Consumer<? super R> unwanted;

    /** Prepares a call; {@code unwanted} takes an answer that comes too late. */
    TimedCall(Supplier<R> work, Consumer<? super R> unwanted) {
        super(work::get);
        this.unwanted = unwanted;
    }

    /** Returns threads that are daemons and end when they have had nothing to do for a while. */
    static Executor daemons() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "modelwright-call");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    R get(Executor threads, Time time, TimeLimits.Allowance allowance, Model model) {
        threads.execute(this);
        try {
            if (!time.pause(allowance.left(), done) && cancel(true)) {
                throw allowance.exceeded(model);
            }
            return get();
        } catch (InterruptedException interrupted) {
            cancel(true);
            throw Interruption.of(model, interrupted);
        } catch (ExecutionException failed) {
            throw unwrapped(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    @Override
    protected void done() {
        done.countDown();
    }

    // Between a check and the end there is always time for another thread to give up: only the state after it is sure.
    @Override
    protected void set(R result) {
        super.set(result);
        if (isCancelled()) {
            unwanted.accept(result);
        }
    }

    // The work throws nothing that is checked.
    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
