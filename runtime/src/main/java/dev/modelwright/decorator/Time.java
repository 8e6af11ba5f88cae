package dev.modelwright.decorator;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Where decorators take the time from and how they wait. Tests bring their own, so that no test sleeps. Thread-safe. */
public interface Time {

    /** Returns the machine's time. Its alarms share one daemon thread, which ends when it has had nothing to do for a while. */
    static Time system() {
        return new SystemTime();
    }

    /** Returns the time since an arbitrary moment. Never goes back. */
    Duration now();

    /**
     * Waits until a time has passed or {@code woken} is down to zero, whichever comes first. Returns whether it was woken.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    boolean pause(Duration time, CountDownLatch woken) throws InterruptedException;

    /** Runs a task, which must be quick, once the time has passed, on another thread. */
    Alarm alarm(Duration after, Runnable task);

    /** Something that is to happen later. */
    @FunctionalInterface
    interface Alarm {

        /** Lets it not happen. Has no effect when it has happened, happens right now, or is cancelled already. */
        void cancel();
    }
}
