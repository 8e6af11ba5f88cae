package dev.modelwright.decorator;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Lets at most so many calls run at a time; the others wait for their turn, first come, first served. All models that the same
 * limit is put on share it. A stream counts until it ends, fails or is closed: one that is neither read to its end nor closed
 * counts for ever. Waiting blocks no carrier of a virtual thread; an interrupted thread stops waiting with a connection failure
 * and stays interrupted. Thread-safe.
 */
public final class ConcurrencyLimit extends Decorator {

    private final int most;
    private final Semaphore places;
    private final @Nullable Duration longestWait;

    private ConcurrencyLimit(int most, Semaphore places, @Nullable Duration longestWait) {
        this.most = most;
        this.places = places;
        this.longestWait = longestWait;
    }

    /**
     * Returns a limit that lets others wait as long as it takes.
     *
     * @param calls how many calls may run at a time
     * @throws IllegalArgumentException when it is below 1
     */
    public static ConcurrencyLimit of(int calls) {
        Settings.atLeastOne("The number of calls", calls);
        return new ConcurrencyLimit(calls, new Semaphore(calls, true), null);
    }

    /**
     * Returns the same limit, sharing its places, for callers that wait only so long. They then see an unavailable server, which
     * may be tried again.
     *
     * @param longest the longest wait; zero for none
     * @throws IllegalArgumentException when it is negative
     */
    public ConcurrencyLimit withMaxWait(Duration longest) {
        return new ConcurrencyLimit(most, places, Settings.notNegative("The longest wait", longest));
    }

    /** Returns how many calls run now. */
    public int running() {
        return most - places.availablePermits();
    }

    /** Returns about how many calls wait now. */
    public int waiting() {
        return places.getQueueLength();
    }

    @Override
    <M extends Model> Around<M> around(M model) {
        return new Limited<>(Objects.requireNonNull(model, "model"));
    }

    private void enter(Model model) {
        try {
            if (longestWait == null) {
                places.acquire();
            } else if (!places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw InvokeException.of(model.provider(), Failure.of(ErrorKind.SERVER_UNAVAILABLE, full()), null);
            }
        } catch (InterruptedException interrupted) {
            throw Interruption.of(model, interrupted);
        }
    }

    private String full() {
        return "No place became free within " + Settings.words(Objects.requireNonNull(longestWait)) + ": at most "
                + most + (most == 1 ? " call runs at a time." : " calls run at a time.");
    }

    private final class Limited<M extends Model> implements Around<M> {
        private final M model;

        Limited(M model) {
            this.model = model;
        }

        @Override
        public M model() {
            return model;
        }

        @Override
        public <R> R call(Call<M, R> call) {
            enter(model);
            try {
                return call.on(model);
            } finally {
                places.release();
            }
        }

        @Override
        public <S, P> Source<S, P> open(Opening<M, S, P> opening) {
            enter(model);
            try {
                return new PlacedSource<>(opening.sourceOn(model));
            } catch (Throwable failure) {
                places.release();
                throw failure;
            }
        }
    }

    /** A stream that gives its place back once. */
    private final class PlacedSource<S, P> extends WatchedSource<S, P> {
        private final AtomicBoolean left = new AtomicBoolean();

        PlacedSource(Source<S, P> source) {
            super(source);
        }

        @Override
        void ended() {
            if (left.compareAndSet(false, true)) {
                places.release();
            }
        }

        @Override
        void failed(Throwable failure) {
            ended();
        }

        @Override
        void closed() {
            ended();
        }
    }
}
