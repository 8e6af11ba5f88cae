package dev.modelwright.openai.client;

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
    private final Exchange exchange;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

    LateAnswer(Exchange exchange, Question question) {
        this.question = question;
        this.exchange = exchange;
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws OpenAiException when the request fails, was closed, or was sent before
     */
    public JsonObject get() throws OpenAiException {
        if (!state.compareAndSet(State.NEW, State.ASKED)) {
            throw Failures.aborted("The answer was closed, or was given already.");
        }
        try {
            return question.ask();
        } finally {
            state.set(State.OVER);
        }
    }

    /** Ends the request when it is still running. Closing again does nothing. */
    @Override
    public void close() {
        State before = state.getAndSet(State.OVER);
        if (before == State.ASKED) {
            exchange.abandon();
        }
    }

    /** Sends the request. */
    interface Question {
        JsonObject ask() throws OpenAiException;
    }
}
