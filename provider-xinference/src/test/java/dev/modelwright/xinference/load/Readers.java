package dev.modelwright.xinference.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that read streams: one for each where they cost nothing, otherwise a bounded number. */
final class Readers {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
    private static final int THREADS = 128;

    private Readers() {}

    static ExecutorService create() {
        if (Runtime.version().feature() < FIRST_WITH_VIRTUAL_THREADS) {
            return Executors.newFixedThreadPool(THREADS);
        }
        try {
            return (ExecutorService) MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class))
                    .invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
