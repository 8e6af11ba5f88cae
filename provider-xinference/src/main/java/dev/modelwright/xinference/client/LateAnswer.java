package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A whole answer that is asked for when it is first wanted. One thread gets it; any thread may close. Closing before it is there cancels
 * the request, and a thread that waits for it fails with {@link Reason#ABORTED}.
 */
public final class LateAnswer implements AutoCloseable {

    private enum State {
        NEW,
        ASKED,
        OVER
    }

    private final Question question;
    private final Runnable abort;
    private final Cancellation cancellation = new Cancellation();
    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

    LateAnswer(Question question, Runnable abort) {
        this.question = question;
        this.abort = abort;
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws XinferenceException when the request fails, was closed, or was sent before
     */
    public JsonObject get() throws XinferenceException {
        if (!state.compareAndSet(State.NEW, State.ASKED)) {
            throw Failures.aborted("The answer was closed, or was given already.");
        }
        try {
            return question.ask(cancellation);
        } finally {
            state.set(State.OVER);
        }
    }

    /** Ends the request when it is still running. Closing again does nothing. */
    @Override
    public void close() {
        State before = state.getAndSet(State.OVER);
        if (before == State.ASKED) {
            cancellation.cancel();
            abort.run();
        }
    }

    /** Sends the request. */
    interface Question {
        JsonObject ask(Cancellation cancellation) throws XinferenceException;
    }
}
