package dev.modelwright.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many threads that begin together. Their names begin with {@code caller}. */
final class Crowd implements AutoCloseable {

    static final int THREADS = 64;
    static final String NAME = "caller";

    final ExecutorService threads;

    Crowd() {
        AtomicInteger number = new AtomicInteger();
        this.threads =
                Executors.newFixedThreadPool(THREADS, work -> new Thread(work, NAME + "-" + number.incrementAndGet()));
    }

    /** Does the same on every thread, which is told its number, and waits; fails when one of them fails. */
    void all(Task task) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> ends = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int own = thread;
            ends.add(threads.submit(() -> {
                start.await();
                task.run(own);
                return own;
            }));
        }
        start.countDown();
        for (Future<?> end : ends) {
            end.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    interface Task {
        void run(int thread) throws Exception;
    }
}
