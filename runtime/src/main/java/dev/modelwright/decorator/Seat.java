package dev.modelwright.decorator;

import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** One member of a round robin. Thread-safe. */
final class Seat<M extends Model> {

    private final M model;
    private final AtomicReference<@Nullable Cooling> cooling = new AtomicReference<>();
    private final LongAdder calls = new LongAdder();
    private final LongAdder failures = new LongAdder();

    Seat(M model) {
        this.model = model;
    }

    M model() {
        return model;
    }

    void called() {
        calls.increment();
    }

    /** Leaves the member out until a moment, or later when it is already left out for longer. */
    void coolUntil(Duration moment, InvokeException failure) {
        failures.increment();
        Cooling next = new Cooling(moment, failure);
        cooling.accumulateAndGet(next, (now, later) -> now != null && now.outlasts(moment) ? now : later);
    }

    boolean isFree(Duration now) {
        return left(now).isZero();
    }

    /** Returns for how long the member is still left out; zero when it is not. */
    Duration left(Duration now) {
        Cooling current = cooling.get();
        return current == null
                ? Duration.ZERO
                : Settings.longer(Duration.ZERO, current.until().minus(now));
    }

    Optional<InvokeException> lastFailure() {
        return Optional.ofNullable(cooling.get()).map(Cooling::failure);
    }

    RoundRobin.Member state(Duration now) {
        return new RoundRobin.Member(
                model.provider(), model.model(), left(now), lastFailure(), calls.sum(), failures.sum());
    }

    private record Cooling(Duration until, InvokeException failure) {

        boolean outlasts(Duration moment) {
            return until.compareTo(moment) > 0;
        }
    }
}
