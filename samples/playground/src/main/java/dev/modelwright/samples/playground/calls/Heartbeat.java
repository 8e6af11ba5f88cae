package dev.modelwright.samples.playground.calls;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Writes signs of life while a vendor is silent: a page that has gone is only noticed by writing to it. */
final class Heartbeat {

    private static final long REST_MILLIS = 250;

    private final EventStream events;
    private final Runnable gone;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Heartbeat(EventStream events, Runnable gone) {
        this.events = events;
        this.gone = gone;
    }

    /**
     * Begins to write.
     *
     * @param gone is run once when nobody reads any more
     */
    static Heartbeat start(Executor threads, EventStream events, Runnable gone) {
        Heartbeat heartbeat = new Heartbeat(events, gone);
        threads.execute(heartbeat::run);
        return heartbeat;
    }

    void end() {
        ended.countDown();
    }

    private void run() {
        try {
            while (!ended.await(REST_MILLIS, TimeUnit.MILLISECONDS)) {
                events.beat();
            }
        } catch (IOException lost) {
            gone.run();
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
        }
    }
}
