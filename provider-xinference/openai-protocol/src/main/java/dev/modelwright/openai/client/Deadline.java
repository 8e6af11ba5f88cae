package dev.modelwright.openai.client;

import java.time.Duration;

/**
 * A moment that a wait must not pass, and the limit it stems from.
 *
 * @param limit the limit
 * @param length how long the limit allows to wait
 * @param nanoTime the moment, on the scale of {@link System#nanoTime()}
 */
record Deadline(TimeLimit limit, Duration length, long nanoTime) {

    private static final Duration ENDLESS = Duration.ofDays(36_500);

    static Deadline in(TimeLimit limit, Duration length) {
        return new Deadline(limit, length, System.nanoTime() + length.toNanos());
    }

    static Deadline never(TimeLimit limit) {
        return in(limit, ENDLESS);
    }

    Deadline orEarlier(Deadline other) {
        return other.nanoTime - nanoTime < 0 ? other : this;
    }

    /** Returns the time that is left, never zero or less, because OkHttp takes zero for no limit. */
    Duration left() {
        return Duration.ofNanos(Math.max(Duration.ofMillis(1).toNanos(), nanoTime - System.nanoTime()));
    }

    boolean isBefore(Duration fromNow) {
        return nanoTime - (System.nanoTime() + fromNow.toNanos()) < 0;
    }

    OpenAiException passed(Throwable cause) {
        String message = "Waiting for " + limit.subject() + " took longer than " + length.toMillis()
                + " ms. Raise this time limit if the model may take so long.";
        return OpenAiException.because(Reason.TIMEOUT, message)
                .timeLimit(limit)
                .cause(cause)
                .build();
    }
}
