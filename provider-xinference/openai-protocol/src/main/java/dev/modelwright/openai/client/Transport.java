package dev.modelwright.openai.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends requests on the caller's thread, again where that is harmless, and lets only successful answers through. */
final class Transport {

    private static final int LONGEST_ERROR = 64 * 1024;

    private final ConnectionSettings settings;
    private final OkHttpClient http;
    private final OkHttpClient streams;
    private final RetryRules retries;
    private final Pause pause;
    private final Refusals refusals;

    Transport(ConnectionSettings settings, Dialect dialect, OkHttpClient http, Pause pause) {
        this.settings = settings;
        this.http = http;
        this.streams = limited(http, settings.firstEventTimeout());
        this.retries = new RetryRules(settings.maxRetries(), settings.maxRetryDelay());
        this.pause = pause;
        this.refusals = new Refusals(dialect, KeyMask.of(settings));
    }

    /** Sends a request whose whole answer must be there within the limit. */
    OpenAnswer open(Request request, TimeLimit limit, Duration length, Exchange exchange) throws OpenAiException {
        return open(request, limit, length, total(), exchange);
    }

    /** Sends a request that a stream answers. */
    OpenAnswer openStream(Request request, Deadline total, Exchange exchange) throws OpenAiException {
        OpenAnswer answer = open(request, TimeLimit.FIRST_EVENT, settings.firstEventTimeout(), total, exchange);
        exchange.leave();
        return answer;
    }

    /** Starts the clock of a whole call. */
    Deadline total() {
        return settings.totalTimeout()
                .map(length -> Deadline.in(TimeLimit.TOTAL, length))
                .orElseGet(() -> Deadline.never(TimeLimit.TOTAL));
    }

    private OpenAnswer open(Request request, TimeLimit limit, Duration length, Deadline total, Exchange exchange)
            throws OpenAiException {
        exchange.begin();
        boolean opened = false;
        try {
            OpenAnswer answer = attempt(request, limit, length, total, exchange);
            opened = true;
            return answer;
        } finally {
            if (!opened) {
                exchange.finish();
            }
        }
    }

    private OpenAnswer attempt(Request request, TimeLimit limit, Duration length, Deadline total, Exchange exchange)
            throws OpenAiException {
        for (int failed = 1; ; failed++) {
            try {
                return send(request, limit, Deadline.in(limit, length).orEarlier(total), exchange);
            } catch (OpenAiException e) {
                Optional<Duration> delay = retries.pauseAfter(e, failed);
                if (delay.isEmpty() || total.isBefore(delay.get())) {
                    throw e;
                }
                await(delay.get(), exchange);
            }
        }
    }

    private void await(Duration delay, Exchange exchange) throws OpenAiException {
        try {
            pause.of(delay, exchange);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static OpenAiException interrupted() {
        Thread.currentThread().interrupt();
        return Failures.aborted("The thread was interrupted while it waited for the server.");
    }

    private OpenAnswer send(Request request, TimeLimit limit, Deadline deadline, Exchange exchange)
            throws OpenAiException {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        Attempt attempt = new Attempt(settings.serverUri(), settings.connectTimeout(), deadline);
        Call call = limit == TimeLimit.FIRST_EVENT ? streamCall(request, deadline) : wholeCall(request, deadline);
        call.addEventListener(attempt);
        try {
            return successful(new OpenAnswer(exchange, exchange.follow(call).execute(), attempt, refusals));
        } catch (IOException e) {
            throw attempt.failure(call.isCanceled(), e, deadline);
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

    // The limit has just begun unless it is that of the whole call.
    private Call streamCall(Request request, Deadline deadline) {
        boolean isUsual = deadline.limit() == TimeLimit.FIRST_EVENT;
        return (isUsual ? streams : limited(http, deadline.left())).newCall(request);
    }

    // A call timeout would kill a stream that is alive, so only the way to its headers is limited here.
    private static OkHttpClient limited(OkHttpClient http, Duration limit) {
        return http.newBuilder().writeTimeout(limit).readTimeout(limit).build();
    }

    private OpenAnswer successful(OpenAnswer answer) throws OpenAiException {
        Response response = answer.response();
        if (response.isSuccessful()) {
            return answer;
        }
        try (response) {
            throw refusals.refused(response.code(), answer.beginning(LONGEST_ERROR), answer.retryAfter());
        }
    }
}
