package dev.modelwright.openai.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A request to a server that did not succeed. Its message holds the server's words, shortened, and never a key
 * or an address inside the cluster; or the words of the driver that found the request wrong.
 */
public final class OpenAiException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int status;
    private final @Nullable String serverText;
    private final @Nullable String rawText;
    private final @Nullable Duration retryAfter;
    private final @Nullable TimeLimit timeLimit;

    private OpenAiException(Builder builder) {
        super(builder.message, builder.cause);
        this.reason = builder.reason;
        this.status = builder.status;
        this.serverText = builder.serverText;
        this.rawText = builder.rawText;
        this.retryAfter = builder.retryAfter;
        this.timeLimit = builder.timeLimit;
    }

    /**
     * Returns the failure of a request that a driver finds wrong by itself, whatever the server would say.
     *
     * @param message what is wrong and what to do, as sentences; must hold no secret
     */
    public static OpenAiException of(Reason reason, String message) {
        return because(reason, message).build();
    }

    static Builder because(Reason reason, String message) {
        return new Builder(reason, message);
    }

    /** Returns why the request failed. */
    public Reason reason() {
        return reason;
    }

    /** Returns the HTTP status, or the status named by an error inside a stream; empty when the server gave none. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** Returns the server's words without internal addresses, cut to a readable length; empty when it said nothing. */
    public Optional<String> serverText() {
        return Optional.ofNullable(serverText);
    }

    /** Returns what the server sent, cut to 8 KB, with internal addresses but without the key. Not meant for users. */
    public Optional<String> rawText() {
        return Optional.ofNullable(rawText);
    }

    /** Returns how long the server asks to wait before the next attempt; empty when it does not say. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Returns the time limit of the client that ran out; empty for every other failure, time limits of the server among them. */
    public Optional<TimeLimit> timeLimit() {
        return Optional.ofNullable(timeLimit);
    }

    static final class Builder {

        private final Reason reason;
        private final String message;
        private int status;
        private @Nullable String serverText;
        private @Nullable String rawText;
        private @Nullable Duration retryAfter;
        private @Nullable TimeLimit timeLimit;
        private @Nullable Throwable cause;

        private Builder(Reason reason, String message) {
            this.reason = reason;
            this.message = message;
        }

        Builder status(int status) {
            this.status = status;
            return this;
        }

        Builder said(ErrorBody body) {
            this.serverText = body.text().isEmpty() ? null : body.text();
            this.rawText = body.raw();
            return this;
        }

        Builder retryAfter(Optional<Duration> retryAfter) {
            this.retryAfter = retryAfter.orElse(null);
            return this;
        }

        Builder timeLimit(TimeLimit timeLimit) {
            this.timeLimit = timeLimit;
            return this;
        }

        Builder cause(Throwable cause) {
            this.cause = cause;
            return this;
        }

        OpenAiException build() {
            return new OpenAiException(this);
        }
    }
}
