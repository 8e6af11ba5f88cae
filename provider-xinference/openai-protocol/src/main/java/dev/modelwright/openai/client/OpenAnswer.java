package dev.modelwright.openai.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;

/** An answer whose body is still to be read. */
final class OpenAnswer implements AutoCloseable {

    private final Exchange exchange;
    private final Response response;
    private final Attempt attempt;
    private final Refusals refusals;

    OpenAnswer(Exchange exchange, Response response, Attempt attempt, Refusals refusals) {
        this.exchange = exchange;
        this.response = response;
        this.attempt = attempt;
        this.refusals = refusals;
    }

    Response response() {
        return response;
    }

    BufferedSource source() {
        return response.body().source();
    }

    /** Returns the moment by which the answer, or the first data of a stream, must be there. */
    Deadline deadline() {
        return attempt.answering();
    }

    /** Returns how long the server asked to wait before the next attempt. */
    Optional<Duration> retryAfter() {
        return attempt.retryAfter();
    }

    /** Reads the rest of the body, decoded as UTF-8. */
    String text(long largest) throws OpenAiException {
        requireShort("body", largest);
        try {
            if (source().request(largest + 1)) {
                throw Failures.tooLarge("body", largest);
            }
            return source().readUtf8();
        } catch (IOException e) {
            throw failure(e, deadline());
        }
    }

    /** Refuses a body of which the headers say that it is too long. */
    void requireShort(String part, long largest) throws OpenAiException {
        if (response.body().contentLength() > largest) {
            throw Failures.tooLarge(part, largest);
        }
    }

    /** Reads the body of a failure as far as it can be read: its status says enough. */
    String beginning(int longest) {
        try {
            source().request(longest);
        } catch (IOException e) {
            exchange.cancel();
        }
        Buffer buffer = source().getBuffer();
        return buffer.snapshot((int) Math.min(longest, buffer.size())).utf8();
    }

    /** Reads what is left and drops it; false when that takes too long or fails. */
    boolean drain(Duration longest) {
        try {
            source().timeout().clearTimeout().deadline(longest.toNanos(), TimeUnit.NANOSECONDS);
            source().readAll(Okio.blackhole());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns what words failures of which the server tells in this answer. */
    Refusals refusals() {
        return refusals;
    }

    OpenAiException failure(IOException cause, Deadline current) {
        return attempt.failure(exchange.isCancelled(), cause, current);
    }

    /** Ends the exchange at once, from any thread; a blocked reader fails. */
    void cancel() {
        exchange.cancel();
    }

    /** Notes that the calling thread waits for what comes next. */
    void enter() {
        exchange.enter();
    }

    /** Notes that no thread waits. */
    void leave() {
        exchange.leave();
    }

    @Override
    public void close() {
        response.close();
        exchange.finish();
    }
}
