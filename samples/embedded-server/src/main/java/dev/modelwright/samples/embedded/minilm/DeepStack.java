package dev.modelwright.samples.embedded.minilm;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work on a thread with much room for its stack. ONNX Runtime walks through a model by recursion, and where that is deeper than the
 * stack of a usual thread, it ends the process without a word.
 */
final class DeepStack {

    private static final long BYTES = 64L << 20;

    private DeepStack() {}

    /** Returns what the work returns, and throws what it throws. */
    static <T> T run(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        new Thread(null, task, "load-minilm", BYTES).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MiniLM was loaded", e);
        }
    }
}
