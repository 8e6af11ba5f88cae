package dev.modelwright.decorator;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** A call took longer than it may. Callers see it as the cause of a connection failure. */
public final class TimeLimitExceededException extends TimeoutException {

    private static final long serialVersionUID = 1L;

    private final TimeLimit limit;
    private final Duration allowed;

    TimeLimitExceededException(TimeLimit limit, Duration allowed) {
        super("The time limit `" + limit.words() + "` of " + Settings.words(allowed) + " was exceeded.");
        this.limit = limit;
        this.allowed = allowed;
    }

    /** Returns what the limit is about. */
    public TimeLimit limit() {
        return limit;
    }

    /** Returns how long it may have taken. */
    public Duration allowed() {
        return allowed;
    }
}
