package dev.modelwright.decorator;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The machine's time. Has a thread only while there are alarms, and shortly after. */
final class SystemTime implements Time {

    private static final long IDLE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, SystemTime::daemon);

    SystemTime() {
        alarms.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        alarms.allowCoreThreadTimeOut(true);
        alarms.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "modelwright-alarms");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public boolean pause(Duration time, CountDownLatch woken) throws InterruptedException {
        return woken.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Alarm alarm(Duration after, Runnable task) {
        Future<?> planned = alarms.schedule(task, after.toNanos(), TimeUnit.NANOSECONDS);
        return () -> planned.cancel(false);
    }
}
