package dev.modelwright.decorator;

import java.util.Optional;

/** Another source, whose pieces and end are seen. Each method that sees may be called in vain and must not throw. */
abstract class WatchedSource<S, P> implements Source<S, P> {

    private final Source<S, P> source;

    WatchedSource(Source<S, P> source) {
        this.source = source;
    }

    /** Sees a piece before the caller does. */
    void read(P piece) {}

    /** Sees the end; also that of a stream that was closed before. */
    abstract void ended();

    /** Sees a failure before the caller does. */
    abstract void failed(Throwable failure);

    /** Sees that the stream is about to be closed, which may be after its end. */
    void closing() {}

    /** Sees that the stream is closed, which may be after its end. */
    void closed() {}

    @Override
    public final Optional<P> next() {
        Optional<P> next;
        try {
            next = source.next();
        } catch (Throwable failure) {
            failed(failure);
            throw failure;
        }
        next.ifPresentOrElse(this::read, this::ended);
        return next;
    }

    @Override
    public final S stream() {
        return source.stream();
    }

    @Override
    public final void close() {
        closing();
        try {
            source.close();
        } finally {
            closed();
        }
    }
}
