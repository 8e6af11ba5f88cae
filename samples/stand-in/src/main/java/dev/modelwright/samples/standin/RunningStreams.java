package dev.modelwright.samples.standin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The streams that are being written now. Guarded by its own lock, whose waiters are told of each change. */
final class RunningStreams {

    private final Map<StreamKey, CountDownLatch> abortions = new HashMap<>();

    /** Returns what opens when the stream is to be aborted, empty when such a stream is running already. */
    synchronized Optional<CountDownLatch> begin(StreamKey key) {
        CountDownLatch abortion = new CountDownLatch(1);
        if (abortions.putIfAbsent(key, abortion) != null) {
            return Optional.empty();
        }
        notifyAll();
        return Optional.of(abortion);
    }

    synchronized void end(StreamKey key) {
        abortions.remove(key);
        notifyAll();
    }

    synchronized int count() {
        return abortions.size();
    }

    synchronized void awaitCount(int count) throws InterruptedException {
        while (abortions.size() != count) {
            wait();
        }
    }

    /** Tells whether there was such a stream. */
    synchronized boolean abort(StreamKey key) {
        Optional<CountDownLatch> abortion = Optional.ofNullable(abortions.get(key));
        abortion.ifPresent(CountDownLatch::countDown);
        return abortion.isPresent();
    }
}
