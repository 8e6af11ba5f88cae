package dev.modelwright.xinference.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends requests on the caller's thread, again where that is harmless, and lets only successful answers through. */
final class Transport implements AutoCloseable {

    private static final int LONGEST_ERROR = 64 * 1024;

    private final ConnectionSettings settings;
    private final OkHttpClient http;
    private final RetryRules retries;
    private final Pause pause;
    private final KeyMask mask;
    private volatile boolean closed;

    Transport(ConnectionSettings settings, Pause pause) {
        this.settings = settings;
        this.http = HttpClients.create(settings);
        this.retries = new RetryRules(settings.maxRetries(), settings.maxRetryDelay());
        this.pause = pause;
        this.mask = KeyMask.of(settings);
    }

    /** Sends a request whose whole answer must be there within the limit. */
    OpenAnswer open(Request request, TimeLimit limit, Duration length) throws XinferenceException {
        return open(request, limit, length, new Cancellation());
    }

    /** Sends a request that may be cancelled while its answer is waited for. */
    OpenAnswer open(Request request, TimeLimit limit, Duration length, Cancellation cancellation)
            throws XinferenceException {
        return open(request, limit, length, total(), cancellation);
    }

    /** Sends a request that a stream answers. */
    OpenAnswer openStream(Request request, Deadline total) throws XinferenceException {
        return open(request, TimeLimit.FIRST_EVENT, settings.firstEventTimeout(), total, new Cancellation());
    }

    /** Starts the clock of a whole call. */
    Deadline total() {
        return settings.totalTimeout()
                .map(length -> Deadline.in(TimeLimit.TOTAL, length))
                .orElseGet(() -> Deadline.never(TimeLimit.TOTAL));
    }

    private OpenAnswer open(
            Request request, TimeLimit limit, Duration length, Deadline total, Cancellation cancellation)
            throws XinferenceException {
        for (int failed = 1; ; failed++) {
            try {
                return send(request, limit, Deadline.in(limit, length).orEarlier(total), cancellation);
            } catch (XinferenceException e) {
                Optional<Duration> delay = retries.pauseAfter(e, failed);
                if (delay.isEmpty() || total.isBefore(delay.get())) {
                    throw e;
                }
                await(delay.get(), cancellation);
            }
        }
    }

    private void await(Duration delay, Cancellation cancellation) throws XinferenceException {
        try {
            pause.of(delay, cancellation);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static XinferenceException interrupted() {
        Thread.currentThread().interrupt();
        return Failures.aborted("The thread was interrupted while it waited for the server.");
    }

    private OpenAnswer send(Request request, TimeLimit limit, Deadline deadline, Cancellation cancellation)
            throws XinferenceException {
        if (closed) {
            throw Failures.aborted("The client is closed.");
        }
        Attempt attempt = new Attempt(settings.serverUri(), settings.connectTimeout(), deadline);
        Request own = request.newBuilder().tag(Transport.class, this).build();
        Call call = limit == TimeLimit.FIRST_EVENT ? streamCall(own, deadline) : wholeCall(own, deadline);
        call.addEventListener(attempt);
        try {
            return successful(new OpenAnswer(call, cancellation.follow(call).execute(), attempt, mask));
        } catch (IOException e) {
            throw attempt.failure(call, e, deadline);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // OkHttp is written in Kotlin and lets an InterruptedException through that it does not declare.
            throw interrupted();
        }
    }

    private Call wholeCall(Request request, Deadline deadline) {
        Call call = http.newCall(request);
        call.timeout().timeout(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        return call;
    }

    // A call timeout would kill a stream that is alive, so only the way to its headers is limited here.
    private Call streamCall(Request request, Deadline deadline) {
        Duration left = deadline.left();
        return http.newBuilder().writeTimeout(left).readTimeout(left).build().newCall(request);
    }

    private OpenAnswer successful(OpenAnswer answer) throws XinferenceException {
        Response response = answer.response();
        if (response.isSuccessful()) {
            return answer;
        }
        try (answer) {
            ErrorBody body = answer.error(answer.beginning(LONGEST_ERROR));
            throw Failures.refused(response.code(), body, answer.retryAfter());
        }
    }

    /** Ends all running calls and closes all connections that nobody uses. */
    @Override
    public void close() {
        closed = true;
        // Connections are shared with other clients, whose calls go on.
        http.dispatcher().runningCalls().stream()
                .filter(call -> call.request().tag(Transport.class) == this)
                .forEach(Call::cancel);
        http.connectionPool().evictAll();
    }
}
