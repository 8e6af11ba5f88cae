package dev.modelwright.pipeline;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Iterates over what a source gives until it gives nothing. Reads one element ahead, and only when asked. */
final class ReadAhead<T> implements Iterator<T> {

    private final Supplier<Optional<T>> source;
    private @Nullable T ahead;

    ReadAhead(Supplier<Optional<T>> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = source.get().orElse(null);
        }
        return ahead != null;
    }

    @Override
    public T next() {
        T next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("The stream has ended.");
        }
        ahead = null;
        return next;
    }
}
