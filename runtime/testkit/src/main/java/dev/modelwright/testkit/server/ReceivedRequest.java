package dev.modelwright.testkit.server;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A request as a {@link ScriptedServer} received it. Prints no header that may hold a secret. */
public final class ReceivedRequest {

    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final byte[] body;
    private final CountDownLatch hungUp = new CountDownLatch(1);

    ReceivedRequest(String method, String target, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.target = target;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.headers.putAll(headers);
        this.body = body;
    }

    /** Returns the method, for example {@code POST}. */
    public String method() {
        return method;
    }

    /** Returns path and query as they were sent. */
    public String target() {
        return target;
    }

    /** Returns the path without the query. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** Returns the headers by name, in small letters, secrets among them masked. */
    public Map<String, String> headers() {
        Map<String, String> masked = new TreeMap<>();
        headers.forEach((name, value) ->
                masked.put(name.toLowerCase(Locale.ROOT), SecretNames.isSecret(name) ? SecretNames.MASK : value));
        return masked;
    }

    /** Returns a header as it was sent, even if it is a secret; empty when there is none. For assertions, not for messages. */
    public Optional<String> revealHeader(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Returns the body. */
    public byte[] body() {
        return body.clone();
    }

    /** Returns the body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Returns the body as a JSON object.
     *
     * @throws dev.modelwright.json.JsonException when it is no JSON
     * @throws java.util.NoSuchElementException when it is JSON of another kind
     */
    public JsonObject json() {
        return JsonValue.parse(body).asObject().orElseThrow();
    }

    /** Waits until the caller has hung up before it had the whole answer; tells whether it has. */
    public boolean awaitHangUp(Duration atMost) throws InterruptedException {
        return hungUp.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public String toString() {
        return method + " " + path() + ", " + body.length + " bytes";
    }

    void hangUp() {
        hungUp.countDown();
    }
}
