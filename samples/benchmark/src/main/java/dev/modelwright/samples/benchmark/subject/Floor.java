package dev.modelwright.samples.benchmark.subject;

import dev.modelwright.samples.benchmark.client.Child;
import dev.modelwright.samples.benchmark.client.Listener;
import dev.modelwright.samples.benchmark.client.Model;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * OkHttp and Jackson's streaming parser, by hand: a fixed request, the text of the answer, and nothing else. No check, no counts, no
 * error but by status, no time limit but OkHttp's own.
 */
public final class Floor implements Model {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final String DATA = "data: ";

    private final OkHttpClient http;
    private final JsonFactory json = new JsonFactory();
    private final String server;
    private final String name;

    /** Makes a model of this server. */
    public Floor(String server, String name, Duration limit) {
        this.http = new OkHttpClient.Builder()
                .readTimeout(limit)
                .retryOnConnectionFailure(false)
                .build();
        this.server = server;
        this.name = name;
    }

    public static void main(String[] arguments) throws Exception {
        Child.run(arguments, Floor::new);
    }

    @Override
    public String answer() throws IOException {
        try (Response response = call(false).execute()) {
            return new Content(json.createParser(
                            ObjectReadContext.empty(), successful(response).readUtf8()))
                    .text();
        }
    }

    @Override
    public void stream(Listener listener) throws IOException {
        Call call = call(true);
        listener.cancellable(call::cancel);
        try (Response response = call.execute()) {
            BufferedSource source = successful(response);
            for (String line = source.readUtf8Line(); line != null; line = source.readUtf8Line()) {
                if (line.startsWith(DATA) && !line.endsWith("[DONE]")) {
                    String data = line.substring(DATA.length());
                    String text = new Content(json.createParser(ObjectReadContext.empty(), data)).text();
                    listener.text(text);
                }
            }
            listener.completed();
        }
    }

    private Call call(boolean stream) {
        String body = "{\"model\":\"" + name
                + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Say hello\"}],\"stream\":" + stream + "}";
        return http.newCall(new Request.Builder()
                .url(server + "/v1/chat/completions")
                .post(RequestBody.create(body, JSON))
                .build());
    }

    private static BufferedSource successful(Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new IOException("HTTP " + response.code());
        }
        return response.body().source();
    }
}
