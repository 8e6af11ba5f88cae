package dev.modelwright.samples.benchmark.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server saw of each model's callers: how often they asked, and that one has hung up. */
final class Sightings {

    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> left = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> released = new ConcurrentHashMap<>();

    void request(String model) {
        requests.computeIfAbsent(model, key -> new AtomicInteger()).incrementAndGet();
    }

    int requests(String model) {
        return requests.computeIfAbsent(model, key -> new AtomicInteger()).get();
    }

    void left(String model) {
        latch(left, model).countDown();
    }

    /** Waits until a caller has hung up. */
    boolean sawLeaving(String model, int seconds) {
        return await(latch(left, model), seconds);
    }

    /** Lets streams that are held go on. Later ones are held again. */
    void release(String model) {
        CountDownLatch held = released.remove(model);
        if (held != null) {
            held.countDown();
        }
    }

    /** Waits until streams of a model may go on. */
    boolean awaitRelease(String model, int seconds) {
        return await(latch(released, model), seconds);
    }

    private static CountDownLatch latch(Map<String, CountDownLatch> latches, String model) {
        return latches.computeIfAbsent(model, key -> new CountDownLatch(1));
    }

    private static boolean await(CountDownLatch latch, int seconds) {
        try {
            return latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
