package dev.modelwright.springboot;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The threads that wait for vendors while health is asked for. They keep no process alive, and end with the application's context. */
final class HealthThreads implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(HealthThreads::thread);

    <T> Future<T> start(Callable<T> work) {
        return threads.submit(work);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "modelwright-health");
        thread.setDaemon(true);
        return thread;
    }
}
