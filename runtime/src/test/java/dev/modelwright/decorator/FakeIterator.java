package dev.modelwright.decorator;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** The pieces of a fake stream. Like the real ones it is handed out once, and fails again when it has failed. */
final class FakeIterator<T> implements Iterator<T> {

    private final Supplier<Optional<T>> source;
    private Optional<T> ahead = Optional.empty();
    private RuntimeException failure;
    private boolean handedOut;

    FakeIterator(Supplier<Optional<T>> source) {
        this.source = source;
    }

    FakeIterator<T> once() {
        if (handedOut) {
            throw new IllegalStateException("Fake stream was iterated twice.");
        }
        handedOut = true;
        return this;
    }

    void drain() {
        while (hasNext()) {
            next();
        }
    }

    @Override
    public boolean hasNext() {
        if (failure != null) {
            throw failure;
        }
        try {
            ahead = ahead.or(source);
            return ahead.isPresent();
        } catch (RuntimeException failed) {
            failure = failed;
            throw failed;
        }
    }

    @Override
    public T next() {
        T next = ahead.or(() -> hasNext() ? ahead : Optional.empty()).orElseThrow(NoSuchElementException::new);
        ahead = Optional.empty();
        return next;
    }
}
