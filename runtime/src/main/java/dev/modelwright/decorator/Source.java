package dev.modelwright.decorator;

import java.util.Optional;

/**
 * Where a decorated stream takes its pieces from. One reading thread; closing from any.
 *
 * @param <S> the stream behind it
 * @param <P> a piece of it
 */
interface Source<S, P> {

    /** Returns the next piece, empty at the end and once closed; throws when the call fails. */
    Optional<P> next();

    /** Returns the stream that the pieces come from. */
    S stream();

    /** Cancels the call if it has not ended. */
    void close();
}
