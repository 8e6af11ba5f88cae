package dev.modelwright.samples.standin;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;

/** The streams that are being written now. */
final class RunningStreams {

    private final ConcurrentMap<StreamKey, CountDownLatch> abortions = new ConcurrentHashMap<>();

    /** Returns what opens when the stream is to be aborted, empty when such a stream is running already. */
    Optional<CountDownLatch> begin(StreamKey key) {
        CountDownLatch abortion = new CountDownLatch(1);
        return abortions.putIfAbsent(key, abortion) == null ? Optional.of(abortion) : Optional.empty();
    }

    void end(StreamKey key) {
        abortions.remove(key);
    }

    int count() {
        return abortions.size();
    }

    /** Tells whether there was such a stream. */
    boolean abort(StreamKey key) {
        Optional<CountDownLatch> abortion = Optional.ofNullable(abortions.get(key));
        abortion.ifPresent(CountDownLatch::countDown);
        return abortion.isPresent();
    }
}
