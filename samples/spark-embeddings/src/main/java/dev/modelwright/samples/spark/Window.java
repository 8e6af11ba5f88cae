package dev.modelwright.samples.spark;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes calls, a few at a time, and hands their results on in the order of the calls. No call is even made ready while as many are
 * running or waiting to be handed on as there may be: who is slow at either end slows the other down.
 */
final class Window<R> {

    /** Takes results. */
    @FunctionalInterface
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    private final int width;

    /** A window of so many calls, 1 or more. */
    Window(int width) {
        this.width = width;
    }

    /**
     * Makes the calls.
     *
     * @throws IOException when a result cannot be handed on
     * @throws RuntimeException when a call fails; calls that are running are interrupted then
     */
    void run(Iterator<? extends Callable<R>> calls, Sink<R> sink) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(width);
        try {
            Deque<Future<R>> running = new ArrayDeque<>();
            while (calls.hasNext() || !running.isEmpty()) {
                while (calls.hasNext() && running.size() < width) {
                    running.add(threads.submit(calls.next()));
                }
                sink.accept(result(running.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> call) throws InterruptedException {
        try {
            return call.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
