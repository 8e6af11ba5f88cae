package dev.modelwright.decorator;

import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A stream that is opened again when it fails before its first token. Pieces that say nothing are held back until one does, as
 * many vendors open with one before they fail.
 */
final class RestartingSource<M extends Model, S, P> implements Source<S, P> {

    private final Tries<M> tries;
    private final Opening<M, S, P> opening;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<P> held = new ArrayDeque<>();
    private volatile Source<S, P> source;
    private boolean begun;

    RestartingSource(Tries<M> tries, Opening<M, S, P> opening) {
        this.tries = tries;
        this.opening = opening;
        this.source = tries.run(tries.first(), opening::sourceOn, closed);
    }

    @Override
    public Optional<P> next() {
        try {
            return begun ? goOn() : begin();
        } catch (InvokeException failure) {
            // What a closed call throws is the echo of closing it.
            if (isClosed()) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private Optional<P> begin() {
        while (!begun) {
            try {
                hold();
                begun = true;
            } catch (InvokeException failure) {
                restart(failure);
            }
        }
        return isClosed() ? Optional.empty() : Optional.ofNullable(held.poll());
    }

    private void hold() {
        Optional<P> next = source.next();
        while (next.isPresent() && !opening.kind().commits(next.get())) {
            held.add(next.get());
            next = source.next();
        }
        next.ifPresent(held::add);
    }

    private void restart(InvokeException failure) {
        held.clear();
        source.close();
        M model = tries.next(failure, closed);
        if (isClosed()) {
            throw failure;
        }
        source = tries.run(model, opening::sourceOn, closed);
        if (isClosed()) {
            source.close();
        }
    }

    private Optional<P> goOn() {
        P waiting = isClosed() ? null : held.poll();
        if (waiting != null) {
            return Optional.of(waiting);
        }
        try {
            return source.next();
        } catch (InvokeException failure) {
            tries.lost(failure);
            throw failure;
        }
    }

    @Override
    public S stream() {
        return source.stream();
    }

    @Override
    public void close() {
        closed.countDown();
        source.close();
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }
}
