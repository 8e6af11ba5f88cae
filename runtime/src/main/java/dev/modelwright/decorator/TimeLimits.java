package dev.modelwright.decorator;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Ends calls that take too long, with a connection failure that names the limit: its cause is a
 * {@link TimeLimitExceededException}, and it holds the text that had come. How long a connection may take is a matter of the
 * vendor's client, not of this.
 *
 * <p>A stream that exceeds a limit is closed by a daemon thread, which exists only while there are limits to watch. A call
 * without a stream, and the opening of a stream, block; when a total or first token limit is set for them, they run on a thread
 * of their own, so that the caller gets the failure in time whatever the vendor's client does. That thread is interrupted; if
 * the client does not heed that, the call goes on unseen until it ends by itself, and its answer is dropped, though the vendor
 * may charge for it. Immutable and thread-safe.
 */
public final class TimeLimits extends Decorator {

    private final @Nullable Duration firstToken;
    private final @Nullable Duration idle;
    private final @Nullable Duration total;
    private final Time time;
    private final Executor threads;

    private TimeLimits(
            @Nullable Duration firstToken,
            @Nullable Duration idle,
            @Nullable Duration total,
            Time time,
            Executor threads) {
        this.firstToken = firstToken;
        this.idle = idle;
        this.total = total;
        this.time = time;
        this.threads = threads;
    }

    /** Returns settings without a limit. */
    public static TimeLimits none() {
        return new TimeLimits(null, null, null, Time.system(), TimedCall.daemons());
    }

    /**
     * Returns these settings with a limit for the first token of streams, their opening included.
     *
     * @throws IllegalArgumentException when it is not longer than zero
     */
    public TimeLimits withFirstToken(Duration longest) {
        return new TimeLimits(Settings.positive("The limit", longest), idle, total, time, threads);
    }

    /**
     * Returns these settings with a limit for each piece of a stream. For the first one, a limit for the first token takes its
     * place.
     *
     * @throws IllegalArgumentException when it is not longer than zero
     */
    public TimeLimits withIdle(Duration longest) {
        return new TimeLimits(firstToken, Settings.positive("The limit", longest), total, time, threads);
    }

    /**
     * Returns these settings with a limit for whole calls, streamed or not.
     *
     * @throws IllegalArgumentException when it is not longer than zero
     */
    public TimeLimits withTotal(Duration longest) {
        return new TimeLimits(firstToken, idle, Settings.positive("The limit", longest), time, threads);
    }

    /** Returns these settings with another clock, which also waits and watches. */
    public TimeLimits with(Time other) {
        return new TimeLimits(firstToken, idle, total, Objects.requireNonNull(other, "time"), threads);
    }

    /** Returns these settings with other threads for blocking calls, for example virtual ones. They are never shut down. */
    public TimeLimits withThreads(Executor other) {
        return new TimeLimits(firstToken, idle, total, time, Objects.requireNonNull(other, "threads"));
    }

    Time time() {
        return time;
    }

    /** Returns how long a stream may let callers wait for the next piece, empty when it may for ever. */
    Optional<Allowance> forPiece(boolean begun, Duration waited) {
        if (begun || firstToken == null) {
            return Allowance.of(TimeLimit.IDLE, idle, Duration.ZERO);
        }
        return Allowance.of(TimeLimit.FIRST_TOKEN, firstToken, waited);
    }

    /** Returns how long a call may still take. */
    Optional<Allowance> forAll(Duration taken) {
        return Allowance.of(TimeLimit.TOTAL, total, taken);
    }

    private Optional<Allowance> forOpening() {
        return firstToken == null || total != null && total.compareTo(firstToken) <= 0
                ? forAll(Duration.ZERO)
                : forPiece(false, Duration.ZERO);
    }

    @Override
    <M extends Model> Around<M> around(M model) {
        return new Timed<>(Objects.requireNonNull(model, "model"));
    }

    private final class Timed<M extends Model> implements Around<M> {
        private final M model;

        Timed(M model) {
            this.model = model;
        }

        @Override
        public M model() {
            return model;
        }

        @Override
        public <R> R call(Call<M, R> call) {
            return forAll(Duration.ZERO)
                    .map(allowance ->
                            new TimedCall<R>(() -> call.on(model), unwanted -> {}).get(threads, time, allowance, model))
                    .orElseGet(() -> call.on(model));
        }

        @Override
        public <S, P> Source<S, P> open(Opening<M, S, P> opening) {
            Duration began = time.now();
            S stream = forOpening()
                    .map(allowance -> new TimedCall<S>(() -> opening.on(model), opening.kind()::close)
                            .get(threads, time, allowance, model))
                    .orElseGet(() -> opening.on(model));
            return new TimedSource<>(stream, opening.kind(), TimeLimits.this, model, began);
        }
    }

    /**
     * How long something may still take.
     *
     * @param limit what is limited
     * @param whole the limit
     * @param left what is left of it; not negative
     */
    record Allowance(TimeLimit limit, Duration whole, Duration left) {

        static Optional<Allowance> of(TimeLimit limit, @Nullable Duration whole, Duration used) {
            return Optional.ofNullable(whole)
                    .map(all -> new Allowance(limit, all, Settings.longer(Duration.ZERO, all.minus(used))));
        }

        InvokeException exceeded(Model model) {
            TimeLimitExceededException cause = new TimeLimitExceededException(limit, whole);
            Failure failure = Failure.of(ErrorKind.CONNECTION, String.valueOf(cause.getMessage()));
            return InvokeException.of(model.provider(), failure, cause);
        }
    }
}
