package dev.modelwright.decorator;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The contract of streams over any source: one iteration, an end that stays the end, a failure that stays the failure, and one
 * piece read ahead at most, only when asked.
 */
final class Reading<S, P> {

    private final Source<S, P> source;
    private final AtomicBoolean iterated = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private boolean ended;
    private @Nullable RuntimeException failure;

    Reading(Source<S, P> source) {
        this.source = source;
    }

    Iterator<P> iterator() {
        if (!iterated.compareAndSet(false, true)) {
            throw new IllegalStateException("The pieces of a stream can be iterated once.");
        }
        return new Pieces();
    }

    /** Reads what is left, and returns the stream behind. */
    S drained() {
        while (next().isPresent()) {
            continue;
        }
        return source.stream();
    }

    S stream() {
        return source.stream();
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            source.close();
        }
    }

    private Optional<P> next() {
        if (failure != null) {
            throw failure;
        }
        return ended ? Optional.empty() : read();
    }

    private Optional<P> read() {
        try {
            Optional<P> next = source.next();
            ended = next.isEmpty();
            return next;
        } catch (RuntimeException failed) {
            failure = failed;
            throw failed;
        }
    }

    private final class Pieces implements Iterator<P> {
        private Optional<P> ahead = Optional.empty();

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty()) {
                ahead = Reading.this.next();
            }
            return ahead.isPresent();
        }

        @Override
        public P next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The stream has ended.");
            }
            P next = ahead.orElseThrow();
            ahead = Optional.empty();
            return next;
        }
    }
}
