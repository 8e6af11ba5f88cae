package dev.modelwright.model;

import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A stream as a publisher for one subscriber. The stream is read on the executor, and only as far as the subscriber asked for;
 * cancelling closes it.
 *
 * @param <T> the pieces of the stream
 */
final class Publishing<T> implements Flow.Publisher<T> {

    private final Iterable<T> stream;
    private final Runnable closing;
    private final Executor executor;
    private final AtomicBoolean subscribed = new AtomicBoolean();

    Publishing(Iterable<T> stream, Runnable closing, Executor executor) {
        this.stream = stream;
        this.closing = closing;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (subscribed.compareAndSet(false, true)) {
            Iterator<T> pieces = stream.iterator();
            subscriber.onSubscribe(new StreamSubscription<>(subscriber, pieces, closing, executor));
        } else {
            subscriber.onSubscribe(new NoSubscription());
            subscriber.onError(new IllegalStateException("A stream can be subscribed to once."));
        }
    }

    private static final class NoSubscription implements Flow.Subscription {

        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    }
}
