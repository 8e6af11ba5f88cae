package dev.modelwright.decorator;

import dev.modelwright.decorator.TimeLimits.Allowance;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A stream that is closed when it exceeds a limit; the caller then sees which one, with the text that had come. */
final class TimedSource<S, P> implements Source<S, P> {

    private static final Time.Alarm NONE = () -> {};

    private final Source<S, P> source;
    private final StreamKind<S, P> kind;
    private final TimeLimits limits;
    private final Model model;
    private final AtomicReference<@Nullable Allowance> exceeded = new AtomicReference<>();
    private final StringBuilder text = new StringBuilder();
    private final Time.Alarm total;
    private Duration waited;
    private boolean begun;
    private volatile boolean over;

    TimedSource(S stream, StreamKind<S, P> kind, TimeLimits limits, Model model, Duration began) {
        this.source = new DirectSource<>(stream, kind);
        this.kind = kind;
        this.limits = limits;
        this.model = model;
        this.waited = limits.time().now().minus(began);
        this.total = alarm(limits.forAll(waited));
    }

    @Override
    public Optional<P> next() {
        Duration from = limits.time().now();
        Time.Alarm alarm = alarm(limits.forPiece(begun, waited));
        try {
            Optional<P> next = source.next();
            next.ifPresentOrElse(this::add, this::end);
            throwIfExceeded(null);
            return next;
        } catch (RuntimeException | Error failure) {
            end();
            throwIfExceeded(failure);
            throw failure;
        } finally {
            alarm.cancel();
            waited = waited.plus(limits.time().now().minus(from));
        }
    }

    private void add(P piece) {
        begun |= kind.commits(piece);
        text.append(kind.text(piece));
    }

    private Time.Alarm alarm(Optional<Allowance> allowance) {
        return allowance
                .map(one -> limits.time().alarm(one.left(), () -> exceed(one)))
                .orElse(NONE);
    }

    // A stream that has ended, or that its caller closed, has no limit any more.
    private void exceed(Allowance allowance) {
        if (!over && exceeded.compareAndSet(null, allowance)) {
            source.close();
        }
    }

    private void throwIfExceeded(@Nullable Throwable failure) {
        Allowance passed = exceeded.get();
        if (passed == null) {
            return;
        }
        InvokeException shown = passed.exceeded(model).withPartialText(text.toString());
        if (failure != null) {
            shown.addSuppressed(failure);
        }
        throw shown;
    }

    private void end() {
        over = true;
        total.cancel();
    }

    @Override
    public S stream() {
        return source.stream();
    }

    @Override
    public void close() {
        end();
        source.close();
    }
}
