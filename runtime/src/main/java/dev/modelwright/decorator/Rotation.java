package dev.modelwright.decorator;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Whose turn it is. No lock is held while a member works. */
final class Rotation<M extends Model> extends Restarting<M> {

    private static final Duration LONGEST_ASKED = Duration.ofMinutes(10);

    private final List<Seat<M>> seats;
    private final Duration afterRateLimit;
    private final Duration afterOthers;
    private final Time time;
    private final AtomicInteger turn = new AtomicInteger();

    Rotation(List<M> members, Duration afterRateLimit, Duration afterOthers, Time time) {
        IdentityHashMap<M, Seat<M>> known = new IdentityHashMap<>();
        this.seats = members.stream()
                .map(member -> known.computeIfAbsent(member, Seat::new))
                .toList();
        this.afterRateLimit = afterRateLimit;
        this.afterOthers = afterOthers;
        this.time = time;
    }

    @Override
    public M model() {
        return seats.get(0).model();
    }

    @Override
    public void validateCredentials() {
        seats.stream().distinct().forEach(seat -> seat.model().validateCredentials());
    }

    @Override
    Tries<M> tries() {
        return new Round();
    }

    List<RoundRobin.Member> members() {
        Duration now = time.now();
        return seats.stream().distinct().map(seat -> seat.state(now)).toList();
    }

    // Among the free ones, so that the one after a member that is left out does not work for two.
    private Deque<Seat<M>> free() {
        Duration now = time.now();
        List<Seat<M>> free = seats.stream().filter(seat -> seat.isFree(now)).collect(Collectors.toList());
        if (!free.isEmpty()) {
            Collections.rotate(free, -Math.floorMod(turn.getAndIncrement(), free.size()));
        }
        return new ArrayDeque<>(free);
    }

    private Duration cooldown(InvokeException failure) {
        Duration own = failure.kind() == ErrorKind.RATE_LIMIT ? afterRateLimit : afterOthers;
        return failure.retryAfter()
                .map(asked -> Settings.longer(own, Settings.shorter(asked, LONGEST_ASKED)))
                .orElse(own);
    }

    private InvokeException allCooling() {
        Duration now = time.now();
        Seat<M> soonest = Collections.min(seats, Comparator.comparing(seat -> seat.left(now)));
        Duration wait = soonest.left(now);
        InvokeException last = soonest.lastFailure().orElseThrow();
        long count = seats.stream().distinct().count();
        String who = count == 1 ? "The only member is" : "All " + count + " members are";
        String message = who + " left out after failures. Try again in " + Settings.words(wait) + ".";
        Failure failure = Failure.of(last.kind(), message).withRetryAfter(Optional.of(wait));
        return InvokeException.of(soonest.model().provider(), failure, last);
    }

    /** One call's way around the table: every member once, unless it is free again. */
    private final class Round implements Tries<M> {
        private final Deque<Seat<M>> waiting = free();
        private final Failures failures = new Failures();
        private Seat<M> current = seats.get(0);

        @Override
        public M first() {
            if (!takeNext()) {
                throw allCooling();
            }
            return current.model();
        }

        @Override
        public M next(InvokeException failure, CountDownLatch closed) {
            boolean ended = !movesOn(failure);
            lost(failure);
            failures.add(failure);
            if (ended || !takeNext()) {
                throw failures.last(failure);
            }
            return current.model();
        }

        @Override
        public void lost(InvokeException failure) {
            if (movesOn(failure)) {
                current.coolUntil(time.now().plus(cooldown(failure)), failure);
            }
        }

        private boolean takeNext() {
            Duration now = time.now();
            while (!waiting.isEmpty()) {
                current = waiting.remove();
                if (current.isFree(now)) {
                    current.called();
                    return true;
                }
            }
            return false;
        }

        // Another credential helps against a refused one and against a used up quota, whatever the vendor says about
        // trying
        // again; it does not help a thread that was interrupted.
        private boolean movesOn(InvokeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            return switch (failure.kind()) {
                case RATE_LIMIT, AUTHORIZATION -> true;
                case CONNECTION, SERVER_UNAVAILABLE -> failure.isRetryable();
                case BAD_REQUEST -> false;
            };
        }
    }
}
