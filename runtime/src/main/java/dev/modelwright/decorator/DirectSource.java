package dev.modelwright.decorator;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pieces of a stream as they are. */
final class DirectSource<S, P> implements Source<S, P> {

    private final S stream;
    private final StreamKind<S, P> kind;
    private @Nullable Iterator<P> pieces;

    DirectSource(S stream, StreamKind<S, P> kind) {
        this.stream = stream;
        this.kind = kind;
    }

    @Override
    public Optional<P> next() {
        Iterator<P> known = pieces;
        if (known == null) {
            known = kind.iterator(stream);
            pieces = known;
        }
        return known.hasNext() ? Optional.of(known.next()) : Optional.empty();
    }

    @Override
    public S stream() {
        return stream;
    }

    @Override
    public void close() {
        kind.close(stream);
    }
}
