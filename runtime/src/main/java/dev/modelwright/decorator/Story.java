package dev.modelwright.decorator;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.CallInfo;
import dev.modelwright.listener.Sensitive;
import dev.modelwright.listener.UsageSummary;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The events of one call, one after the other and none after the last. No lock is held while a listener works: a thread that
 * comes while another one tells leaves its event to that one.
 */
final class Story {

    private final CallInfo call;
    private final List<GuardedListener> listeners;
    private final Time time;
    private final Duration began;
    private final Queue<CallEvent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pending = new AtomicInteger();
    private volatile @Nullable Duration firstToken;
    private volatile long chunks;
    private volatile boolean over;

    Story(CallInfo call, List<GuardedListener> listeners, Time time) {
        this.call = call;
        this.listeners = listeners;
        this.time = time;
        this.began = time.now();
    }

    void started(Object request) {
        tell(new CallEvent.Started(call, new Sensitive<>(request)));
    }

    /** Tells of a piece. Called by one thread at a time. */
    void chunk(Object piece, boolean says) {
        Duration after = elapsed();
        long number = chunks + 1;
        chunks = number;
        if (says && firstToken == null) {
            firstToken = after;
            tell(new CallEvent.FirstToken(call, after));
        }
        tell(new CallEvent.Chunk(call, after, number, new Sensitive<>(piece)));
    }

    void completed(UsageSummary usage, Optional<?> result) {
        tell(new CallEvent.Completed(call, progress(), usage, result.map(value -> new Sensitive<Object>(value))));
    }

    void failed(Throwable failure) {
        tell(new CallEvent.Failed(call, progress(), failure));
    }

    void cancelled() {
        tell(new CallEvent.Cancelled(call, progress()));
    }

    boolean isOver() {
        return over;
    }

    private CallEvent.Progress progress() {
        return new CallEvent.Progress(elapsed(), Optional.ofNullable(firstToken), chunks);
    }

    private Duration elapsed() {
        return time.now().minus(began);
    }

    private void tell(CallEvent event) {
        if (over) {
            return;
        }
        waiting.add(event);
        if (pending.getAndIncrement() == 0) {
            do {
                deliver(waiting.remove());
            } while (pending.decrementAndGet() != 0);
        }
    }

    private void deliver(CallEvent event) {
        if (!over) {
            over = event.isLast();
            listeners.forEach(listener -> listener.hear(event));
        }
    }
}
