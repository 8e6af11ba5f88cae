package dev.modelwright.xinference.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Lets any thread end a request that another one waits for, whichever of its attempts is running. */
final class Cancellation {

    private final CountDownLatch cancelled = new CountDownLatch(1);
    private volatile @Nullable Call running;

    /** Takes the call of the next attempt; one that comes too late is cancelled at once. */
    Call follow(Call call) {
        running = call;
        if (cancelled.getCount() == 0) {
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

    /** Waits between two attempts, but not longer than until the request is cancelled. */
    void await(Duration length) throws InterruptedException {
        cancelled.await(length.toNanos(), TimeUnit.NANOSECONDS);
    }
}
