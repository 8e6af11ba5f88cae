package dev.modelwright.decorator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What a vendor sends on one call: texts one by one, then an end of the test's choice. An empty text says nothing. */
final class Play {

    final AtomicInteger closes = new AtomicInteger();
    private final Deque<Supplier<Optional<String>>> steps = new ArrayDeque<>();
    private Runnable onClose = () -> {};
    private volatile boolean closed;

    /** Returns a play of these texts. */
    static Play of(String... texts) {
        Play play = new Play();
        for (String text : texts) {
            play.then(() -> Optional.of(text));
        }
        return play;
    }

    Play then(Supplier<Optional<String>> step) {
        steps.add(step);
        return this;
    }

    /** Returns this play, failing after what it has so far. */
    Play failing(RuntimeException failure) {
        return then(() -> {
            throw failure;
        });
    }

    Play onClose(Runnable work) {
        this.onClose = work;
        return this;
    }

    Optional<String> next() {
        return closed || steps.isEmpty() ? Optional.empty() : steps.remove().get();
    }

    String whole() {
        StringBuilder text = new StringBuilder();
        for (Optional<String> next = next(); next.isPresent(); next = next()) {
            text.append(next.get());
        }
        return text.toString();
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closes.incrementAndGet();
        if (!closed) {
            closed = true;
            onClose.run();
        }
    }
}
