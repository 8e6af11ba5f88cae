package dev.modelwright.decorator;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What a vendor does on one call after the other; answers {@code yes} when nothing is left of it. */
final class Script {

    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger validations = new AtomicInteger();
    private final Deque<Supplier<Play>> plays = new ArrayDeque<>();
    private Supplier<Play> rest = () -> Play.of("y", "es");

    static Script empty() {
        return new Script();
    }

    /** Adds a call that is answered. */
    Script then(Play play) {
        plays.add(() -> play);
        return this;
    }

    /** Adds a call that fails at once. */
    Script thenFail(RuntimeException failure) {
        plays.add(() -> {
            throw failure;
        });
        return this;
    }

    /** Does this once nothing is left of the script. */
    Script always(Supplier<Play> play) {
        this.rest = play;
        return this;
    }

    /** Fails once nothing is left of the script. */
    Script alwaysFail(RuntimeException failure) {
        return always(() -> {
            throw failure;
        });
    }

    Play begin() {
        calls.incrementAndGet();
        return take().get();
    }

    private synchronized Supplier<Play> take() {
        return plays.isEmpty() ? rest : plays.remove();
    }

    static InvokeException failure(ErrorKind kind) {
        return failure(Failure.of(kind, "no"));
    }

    static InvokeException failure(Failure failure) {
        return InvokeException.of("acme", failure, null);
    }
}
