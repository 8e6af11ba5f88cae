package dev.modelwright.samples.benchmark.client;

import java.lang.reflect.InvocationTargetException;

/** Threads to read streams on: virtual ones where the JDK has them. */
final class Workers {

    private Workers() {}

    // By name, because this is compiled for JDK 17.
    static void start(Runnable work) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException before21) {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            thread.start();
        }
    }
}
