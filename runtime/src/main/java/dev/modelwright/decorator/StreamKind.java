package dev.modelwright.decorator;

import dev.modelwright.listener.UsageSummary;
import java.util.Iterator;
import java.util.Optional;

/**
 * How the streams of a kind of model are read. Without state.
 *
 * @param <S> the stream
 * @param <P> a piece of it
 */
interface StreamKind<S, P> {

    Iterator<P> iterator(S stream);

    /** Tells whether a piece says anything. */
    boolean says(P piece);

    /** Tells whether after a piece the answer is the vendor's for good: it says something, or that there is nothing to say. */
    default boolean commits(P piece) {
        return says(piece);
    }

    /** Returns the text of a piece, empty text when it has none. */
    String text(P piece);

    /** Returns the whole answer of a stream that was read to its end, empty when it is not kept. */
    Optional<Object> result(S stream);

    /** Returns what a stream used that was read to its end. */
    UsageSummary usage(S stream);

    void close(S stream);
}
