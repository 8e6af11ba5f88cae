package dev.modelwright.decorator;

import dev.modelwright.listener.CallInfo;
import dev.modelwright.listener.CallMode;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.model.Model;
import java.lang.System.Logger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells listeners what happens to calls. Put around a {@link Retry} it tells of calls, put inside of each single attempt. A
 * listener that throws disturbs neither the call nor other listeners; its first fault is written as a warning to the logger named
 * {@code dev.modelwright.listener.faults}. Thread-safe.
 */
public final class Listening extends Decorator {

    private final List<GuardedListener> listeners;
    private final Time time;
    private final CallIds ids;

    private Listening(List<GuardedListener> listeners, Time time, CallIds ids) {
        this.listeners = listeners;
        this.time = time;
        this.ids = ids;
    }

    /** Returns what tells these listeners, in this order. */
    public static Listening with(ModelListener... listeners) {
        Logger logger = System.getLogger("dev.modelwright.listener.faults");
        List<GuardedListener> guarded = Arrays.stream(listeners)
                .map(listener -> new GuardedListener(listener, logger))
                .toList();
        return new Listening(guarded, Time.system(), new CallIds());
    }

    /** Returns what tells the same listeners with another clock. */
    public Listening with(Time other) {
        return new Listening(listeners, Objects.requireNonNull(other, "time"), ids);
    }

    /** Returns what tells the same listeners and writes their faults to another logger. */
    public Listening reportingTo(Logger logger) {
        Objects.requireNonNull(logger, "logger");
        return new Listening(
                listeners.stream().map(one -> one.reportingTo(logger)).toList(), time, ids);
    }

    @Override
    <M extends Model> Around<M> around(M model) {
        return new Heard<>(Objects.requireNonNull(model, "model"));
    }

    private Story begin(Model model, CallMode mode, Asked asked) {
        CallInfo call = new CallInfo(
                ids.next(),
                model.provider(),
                model.model(),
                model.kind(),
                mode,
                asked.summary().get(),
                asked.metadata());
        Story story = new Story(call, listeners, time);
        story.started(asked.request());
        return story;
    }

    private final class Heard<M extends Model> implements Around<M> {
        private final M model;

        Heard(M model) {
            this.model = model;
        }

        @Override
        public M model() {
            return model;
        }

        @Override
        public <R> R call(Call<M, R> call) {
            Story story = begin(model, CallMode.WHOLE, call.asked());
            try {
                R result = call.on(model);
                story.completed(call.usage().apply(result), Optional.of(result));
                return result;
            } catch (Throwable failure) {
                story.failed(failure);
                throw failure;
            }
        }

        @Override
        public <S, P> Source<S, P> open(Opening<M, S, P> opening) {
            Story story = begin(model, CallMode.STREAMED, opening.asked());
            try {
                return new HeardSource<>(opening.sourceOn(model), opening.kind(), story);
            } catch (Throwable failure) {
                story.failed(failure);
                throw failure;
            }
        }
    }

    /** Ids that are different in this process, and most likely in others. */
    private static final class CallIds {
        private final String prefix =
                Long.toString(new SplittableRandom().nextLong(1L << 40), Character.MAX_RADIX) + "-";
        private final AtomicLong last = new AtomicLong();

        String next() {
            return prefix + last.incrementAndGet();
        }
    }
}
