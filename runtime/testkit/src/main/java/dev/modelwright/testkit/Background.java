package dev.modelwright.testkit;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Work in a thread of its own, which nobody has to wait for.
 *
 * @param thread the thread
 * @param done done when the work is, with its failure if it failed
 */
record Background(Thread thread, CompletableFuture<@Nullable Void> done) {

    static Background start(Check.Work work) {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(work, done), "contract");
        thread.setDaemon(true);
        thread.start();
        return new Background(thread, done);
    }

    String stack() {
        return Arrays.stream(thread.getStackTrace())
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }

    private static void run(Check.Work work, CompletableFuture<@Nullable Void> done) {
        try {
            work.run();
            done.complete(null);
        } catch (Throwable failure) {
            done.completeExceptionally(failure);
        }
    }
}
