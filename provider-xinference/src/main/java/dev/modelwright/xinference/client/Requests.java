package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    Requests(ConnectionSettings settings) {
        this.settings = settings;
        this.server = HttpUrl.get(settings.serverUri().toString());
    }

    /** Returns the address of a path, to be kept where it is always the same. */
    HttpUrl url(List<String> path) {
        HttpUrl.Builder url = server.newBuilder();
        path.forEach(url::addPathSegment);
        return url.build();
    }

    Request get(List<String> path) {
        return request(url(path)).header("Accept", "application/json").build();
    }

    Request post(HttpUrl url, JsonObject body) {
        return request(url)
                .header("Accept", "application/json")
                .post(new OnceOnly(body))
                .build();
    }

    Request postForStream(HttpUrl url, JsonObject body) {
        return request(url)
                .header("Accept", "text/event-stream")
                .post(new OnceOnly(body))
                .build();
    }

    Request postForAudio(HttpUrl url, JsonObject body) {
        return request(url)
                .header("Accept", "audio/*, application/json;q=0.5")
                .post(new OnceOnly(body))
                .build();
    }

    Request postForm(HttpUrl url, RequestBody form) {
        return request(url).header("Accept", "application/json").post(form).build();
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
