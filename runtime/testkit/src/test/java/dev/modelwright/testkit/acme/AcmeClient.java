package dev.modelwright.testkit.acme;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Speaks with the server, and can be ended from outside. */
final class AcmeClient {

    static final int LARGEST = 1 << 20;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final Plant plant;

    AcmeClient(Plant plant) {
        this.plant = plant;
    }

    /** Returns the body of the answer to a call, to be closed by {@link #close(InputStream)}. */
    InputStream call(AcmeCredentials credentials, JsonObject body) throws Exception {
        try {
            return send(credentials, body);
        } catch (AcmeException failure) {
            if (plant == Plant.CALLED_TWICE && failure.status() == UNAVAILABLE) {
                return send(credentials, body);
            }
            throw failure;
        }
    }

    private InputStream send(AcmeCredentials credentials, JsonObject body) throws Exception {
        Duration timeout = credentials.timeout().orElseThrow();
        Running call = new Running();
        running.add(call);
        try {
            CompletableFuture<HttpResponse<InputStream>> answer =
                    client.sendAsync(request(credentials, body, timeout), BodyHandlers.ofInputStream());
            call.start(answer);
            return body(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS), credentials);
        } catch (Exception failure) {
            call.cancel();
            throw failure;
        } finally {
            running.remove(call);
        }
    }

    /** Lets go of a body, however much of it was read. */
    void close(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }

    void endAll() {
        running.forEach(Running::cancel);
    }

    private HttpRequest request(AcmeCredentials credentials, JsonObject body, Duration timeout) {
        String key = credentials.apiKey().reveal();
        String query = plant == Plant.KEY_IN_ADDRESS ? "?key=" + key : "";
        if (plant == Plant.KEY_LOGGED) {
            System.getLogger("acme").log(System.Logger.Level.DEBUG, "Calling with " + key);
        }
        return HttpRequest.newBuilder(URI.create(credentials.server() + "/chat" + query))
                .header("Authorization", "Bearer " + key)
                .timeout(timeout)
                .POST(BodyPublishers.ofString(body.toJson()))
                .build();
    }

    private InputStream body(HttpResponse<InputStream> answer, AcmeCredentials credentials) throws Exception {
        if (answer.statusCode() == OK) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            String text = new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8);
            throw new AcmeException(
                    answer.statusCode(),
                    words(text, credentials),
                    answer.headers().firstValue("Retry-After").flatMap(this::wait));
        }
    }

    private String words(String text, AcmeCredentials credentials) {
        if (plant == Plant.WORDS_LOST) {
            return "Something went wrong.";
        }
        String words = JsonValue.parse(text)
                .asObject()
                .flatMap(body -> body.object("error"))
                .flatMap(error -> error.string("message"))
                .orElse(text);
        return plant == Plant.KEY_ECHOED
                ? words
                : words.replace(credentials.apiKey().reveal(), "***");
    }

    private Optional<Duration> wait(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        if (plant == Plant.DATE_NOT_READ) {
            return Optional.empty();
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(Instant.now(), then));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** A call that can be ended before it has begun. */
    private static final class Running {
        private @Nullable CompletableFuture<?> answer;
        private boolean cancelled;

        synchronized void start(CompletableFuture<?> started) {
            answer = started;
            if (cancelled) {
                started.cancel(true);
            }
        }

        synchronized void cancel() {
            cancelled = true;
            if (answer != null) {
                answer.cancel(true);
            }
        }
    }
}
