package dev.modelwright.model;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** One subscriber's claim on a stream. At most one task reads at a time, so that signals come one after the other. */
final class StreamSubscription<T> implements Flow.Subscription {

    private final Flow.Subscriber<? super T> subscriber;
    private final Iterator<T> pieces;
    private final Runnable closing;
    private final Executor executor;
    // What was asked for and not yet given; a task reads while it is above zero.
    private final AtomicLong demand = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    StreamSubscription(Flow.Subscriber<? super T> subscriber, Iterator<T> pieces, Runnable closing, Executor executor) {
        this.subscriber = subscriber;
        this.pieces = pieces;
        this.closing = closing;
        this.executor = executor;
    }

    @Override
    public void request(long more) {
        if (more <= 0) {
            fail(new IllegalArgumentException(
                    "A subscriber must ask for at least 1 piece, but asked for " + more + "."));
        } else if (demand.getAndUpdate(open -> sum(open, more)) == 0) {
            start();
        }
    }

    private static long sum(long open, long more) {
        return open + more < 0 ? Long.MAX_VALUE : open + more;
    }

    private void start() {
        try {
            executor.execute(this::read);
        } catch (RejectedExecutionException rejected) {
            fail(rejected);
        }
    }

    private void read() {
        while (!over.get()) {
            try {
                if (!pieces.hasNext()) {
                    complete();
                    return;
                }
                give(pieces.next());
            } catch (RuntimeException | Error fault) {
                fail(fault);
                return;
            }
            if (demand.decrementAndGet() == 0) {
                return;
            }
        }
    }

    private void give(T piece) {
        if (!over.get()) {
            subscriber.onNext(piece);
        }
    }

    private void complete() {
        if (over.compareAndSet(false, true)) {
            closing.run();
            subscriber.onComplete();
        }
    }

    @Override
    public void cancel() {
        if (over.compareAndSet(false, true)) {
            closing.run();
        }
    }

    private void fail(Throwable fault) {
        if (over.compareAndSet(false, true)) {
            closing.run();
            subscriber.onError(fault);
        }
    }
}
