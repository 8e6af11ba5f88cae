package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** Builds the requests of one server. */
final class Requests {

    private static final MediaType JSON = MediaType.get("application/json");

    private final ConnectionSettings settings;
    private final HttpUrl server;
    private final Map<Endpoint, HttpUrl> urls = new EnumMap<>(Endpoint.class);

    Requests(ConnectionSettings settings) {
        this.settings = settings;
        this.server = HttpUrl.get(settings.serverUri().toString());
        for (Endpoint endpoint : Endpoint.values()) {
            urls.put(endpoint, url(endpoint.segments()));
        }
    }

    /** Builds a question about what is at a path behind the version. */
    Request get(String... path) {
        return get(url(List.of(path)));
    }

    /** Builds a request to a path behind the version. */
    Request post(List<String> path, JsonObject body) {
        return post(url(path), body);
    }

    Request post(Endpoint endpoint, JsonObject body) {
        return post(url(endpoint), body);
    }

    Request postForStream(Endpoint endpoint, JsonObject body) {
        return request(url(endpoint))
                .header("Accept", "text/event-stream")
                .post(new OnceOnly(body))
                .build();
    }

    Request postForAudio(Endpoint endpoint, JsonObject body) {
        return request(url(endpoint))
                .header("Accept", "audio/*, application/json;q=0.5")
                .post(new OnceOnly(body))
                .build();
    }

    Request postForm(Endpoint endpoint, RequestBody form) {
        return request(url(endpoint))
                .header("Accept", "application/json")
                .post(form)
                .build();
    }

    private Request get(HttpUrl url) {
        return request(url).header("Accept", "application/json").build();
    }

    private Request post(HttpUrl url, JsonObject body) {
        return request(url)
                .header("Accept", "application/json")
                .post(new OnceOnly(body))
                .build();
    }

    private HttpUrl url(Endpoint endpoint) {
        return Objects.requireNonNull(urls.get(endpoint));
    }

    private HttpUrl url(List<String> path) {
        HttpUrl.Builder url = server.newBuilder();
        if (!settings.version().isEmpty()) {
            url.addPathSegment(settings.version());
        }
        path.forEach(url::addPathSegment);
        return url.build();
    }

    private Request.Builder request(HttpUrl url) {
        Request.Builder request = new Request.Builder().url(url);
        settings.headers().forEach((name, value) -> request.header(name, value.reveal()));
        settings.apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key.reveal()));
        return request;
    }

    /** A body that OkHttp may not send twice by itself, since the model could work, and cost, twice. */
    private static final class OnceOnly extends RequestBody {

        private final byte[] bytes;

        OnceOnly(JsonObject body) {
            this.bytes = body.toJson().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws java.io.IOException {
            sink.write(bytes);
        }
    }
}
