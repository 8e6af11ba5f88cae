package dev.modelwright.decorator;

import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleSupplier;

/**
 * Makes failed calls again, where that is safe: when the failure {@linkplain InvokeException#isRetryable says so}, and with
 * streams until the first token was handed out. Waits as long as the vendor asks to, up to a limit; else a random part of a time
 * that doubles with every failure (full jitter). Gives up with the last failure, the earlier ones suppressed. An interrupted
 * thread gives up at once and stays interrupted; closing a stream ends its wait. Immutable.
 *
 * <p>Standard: 3 attempts, waits of up to 0.5 s, 1 s and so on, 20 s at most and 60 s when the vendor asks, 2 minutes in all.
 */
public final class Retry extends Decorator {

    private final int attempts;
    private final BackOff backOff;
    private final Duration deadline;
    private final Time time;
    private final DoubleSupplier random;

    private Retry(int attempts, BackOff backOff, Duration deadline, Time time, DoubleSupplier random) {
        this.attempts = attempts;
        this.backOff = backOff;
        this.deadline = deadline;
        this.time = time;
        this.random = random;
    }

    /** Returns the standard settings. */
    public static Retry standard() {
        BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(20), Duration.ofSeconds(60));
        return new Retry(3, backOff, Duration.ofMinutes(2), Time.system(), new Random()::nextDouble);
    }

    /**
     * Returns these settings with another number of attempts, the first one included.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public Retry withMaxAttempts(int most) {
        return new Retry(Settings.atLeastOne("The number of attempts", most), backOff, deadline, time, random);
    }

    /**
     * Returns these settings with other waits.
     *
     * @param first the longest wait after the first failure; doubled with every failure
     * @param longest the longest wait after any failure
     * @throws IllegalArgumentException when one is negative
     */
    public Retry withBackOff(Duration first, Duration longest) {
        return with(new BackOff(
                Settings.notNegative("The first wait", first),
                Settings.notNegative("The longest wait", longest),
                backOff.longestAsked()));
    }

    /**
     * Returns these settings with another longest wait for vendors that say how long to wait.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Retry withMaxRetryAfter(Duration longest) {
        return with(new BackOff(backOff.first(), backOff.longest(), Settings.notNegative("The longest wait", longest)));
    }

    /**
     * Returns these settings with another time, from the call, after which no attempt begins. An attempt that runs is not ended:
     * that is what {@link TimeLimits} are for.
     *
     * @throws IllegalArgumentException when it is not longer than zero
     */
    public Retry withDeadline(Duration total) {
        return new Retry(attempts, backOff, Settings.positive("The deadline", total), time, random);
    }

    /** Returns these settings with another clock, which also waits. */
    public Retry with(Time other) {
        return new Retry(attempts, backOff, deadline, Objects.requireNonNull(other, "time"), random);
    }

    /** Returns these settings with another source of random numbers from 0 to 1. Must be thread-safe. */
    public Retry withRandom(DoubleSupplier other) {
        return new Retry(attempts, backOff, deadline, time, Objects.requireNonNull(other, "random"));
    }

    private Retry with(BackOff other) {
        return new Retry(attempts, other, deadline, time, random);
    }

    @Override
    <M extends Model> Around<M> around(M model) {
        Objects.requireNonNull(model, "model");
        return new Restarting<>() {
            @Override
            public M model() {
                return model;
            }

            @Override
            Tries<M> tries() {
                return new Attempts<>(model);
            }
        };
    }

    /** The attempts of one call. */
    private final class Attempts<M> implements Tries<M> {
        private final M model;
        private final Duration began = time.now();
        private final Failures failures = new Failures();
        private int failed;

        Attempts(M model) {
            this.model = model;
        }

        @Override
        public M first() {
            return model;
        }

        @Override
        public M next(InvokeException failure, CountDownLatch closed) {
            failed++;
            Duration wait = backOff.wait(failed, failure.retryAfter(), random);
            if (isLast(failure) || isTooLate(wait) || !waited(wait, closed)) {
                throw failures.last(failure);
            }
            failures.add(failure);
            return model;
        }

        private boolean isLast(InvokeException failure) {
            return !failure.isRetryable()
                    || failed >= attempts
                    || Thread.currentThread().isInterrupted();
        }

        private boolean isTooLate(Duration wait) {
            return time.now().minus(began).plus(wait).compareTo(deadline) >= 0;
        }

        private boolean waited(Duration wait, CountDownLatch closed) {
            try {
                time.pause(wait, closed);
                return true;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
