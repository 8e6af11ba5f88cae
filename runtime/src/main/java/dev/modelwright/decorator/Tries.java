package dev.modelwright.decorator;

import dev.modelwright.error.InvokeException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * The tries of one call. One thread at a time.
 *
 * @param <M> the kind of model
 */
interface Tries<M> {

    /** Returns the model of the first try. */
    M first();

    /**
     * Returns the model of the next try, after the wait that is due.
     *
     * @param closed ends the wait when it is down to zero
     * @throws InvokeException when there is to be no other try: the failure, with the earlier ones suppressed
     */
    M next(InvokeException failure, CountDownLatch closed);

    /** Takes note of a failure that came when it was too late for another try. */
    default void lost(InvokeException failure) {}

    /** Does some work, again and again if need be; gives up early once closed. */
    default <T> T run(M model, Function<? super M, T> work, CountDownLatch closed) {
        M current = model;
        while (true) {
            try {
                return work.apply(current);
            } catch (InvokeException failure) {
                current = next(failure, closed);
                if (closed.getCount() == 0) {
                    throw failure;
                }
            }
        }
    }
}
