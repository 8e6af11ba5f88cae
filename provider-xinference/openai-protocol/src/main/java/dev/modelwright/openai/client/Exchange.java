package dev.modelwright.openai.client;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * A request from its first attempt to the end of its answer. Any thread can end it, whichever of its attempts is running, and so does the
 * interruption of the thread that waits for it.
 */
final class Exchange {

    private final Exchanges all;
    private final boolean last;
    private final Runnable abort;
    private final WeakReference<Exchange> self = new WeakReference<>(this);
    private final AtomicReference<@Nullable Thread> waiting = new AtomicReference<>();
    private final AtomicBoolean aborted = new AtomicBoolean();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private volatile @Nullable Call running;

    /**
     * Creates an exchange that is not open yet.
     *
     * @param last whether it is part of closing a client: it may begin afterwards and is not ended
     * @param abort tells the server that nobody waits for its answer any more
     */
    Exchange(Exchanges all, boolean last, Runnable abort) {
        this.all = all;
        this.last = last;
        this.abort = abort;
    }

    /** Returns what stands for this exchange as long as anybody else holds it. */
    WeakReference<Exchange> self() {
        return self;
    }

    /** Returns whether it is part of closing, which does not end it. */
    boolean isLast() {
        return last;
    }

    /** Begins; the calling thread waits until {@link #leave}. */
    void begin() throws OpenAiException {
        all.add(this);
        enter();
    }

    void finish() {
        leave();
        all.remove(this);
    }

    /** Notes that the calling thread waits. */
    void enter() {
        waiting.lazySet(Thread.currentThread());
    }

    /** Notes that no thread waits. */
    void leave() {
        waiting.lazySet(null);
    }

    /** Takes the call of the next attempt; one that comes too late is cancelled at once. */
    Call follow(Call call) {
        running = call;
        if (isCancelled()) {
            call.cancel();
        }
        return call;
    }

    void cancel() {
        cancelled.countDown();
        Call call = running;
        if (call != null) {
            call.cancel();
        }
    }

    boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    void cancelWhenInterrupted() {
        Thread thread = waiting.get();
        if (thread != null && thread.isInterrupted()) {
            cancel();
        }
    }

    /** Ends the exchange and tells the server. */
    void abandon() {
        cancel();
        abort();
    }

    /** Tells the server, once, that nobody waits any more, when anything was sent. */
    void abort() {
        if (running != null && aborted.compareAndSet(false, true)) {
            abort.run();
        }
    }

    /** Waits between two attempts, but not longer than until the request is cancelled. */
    void await(Duration length) throws InterruptedException {
        cancelled.await(length.toNanos(), TimeUnit.NANOSECONDS);
    }
}
