package dev.modelwright.decorator;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes when a test says so. A pause lets its time pass at once unless the test gives it another meaning. */
final class FakeTime implements Time {

    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final List<FakeAlarm> alarms = new CopyOnWriteArrayList<>();
    private final AtomicReference<Duration> now = new AtomicReference<>(Duration.ofDays(1));
    private Pause pause = (time, woken) -> {
        pass(time);
        return woken.getCount() == 0;
    };

    /** Time in which whoever waits is woken at last. */
    static FakeTime inWhichAllEnds() {
        return new FakeTime().pausing((time, woken) -> {
            woken.await();
            return true;
        });
    }

    FakeTime pausing(Pause other) {
        this.pause = other;
        return this;
    }

    /** Lets time pass, and the alarms go off whose time has come. */
    void pass(Duration time) {
        Duration after = now.updateAndGet(before -> before.plus(time));
        alarms.stream().filter(alarm -> alarm.due().compareTo(after) <= 0).forEach(FakeAlarm::goOff);
    }

    long alarmsSet() {
        return alarms.stream().filter(alarm -> alarm.task().get() != null).count();
    }

    @Override
    public Duration now() {
        return now.get();
    }

    @Override
    public boolean pause(Duration time, CountDownLatch woken) throws InterruptedException {
        pauses.add(time);
        return pause.until(time, woken);
    }

    @Override
    public Alarm alarm(Duration after, Runnable task) {
        FakeAlarm alarm = new FakeAlarm(now().plus(after), new AtomicReference<>(task));
        alarms.add(alarm);
        return () -> alarm.task().set(null);
    }

    interface Pause {
        boolean until(Duration time, CountDownLatch woken) throws InterruptedException;
    }

    record FakeAlarm(Duration due, AtomicReference<Runnable> task) {

        void goOff() {
            Runnable waiting = task.getAndSet(null);
            if (waiting != null) {
                waiting.run();
            }
        }
    }
}
