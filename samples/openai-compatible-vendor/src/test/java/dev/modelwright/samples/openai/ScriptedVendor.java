package dev.modelwright.samples.openai;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.openai.client.Servers;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that answers from its queue, and the vendor that calls it by values of the form. */
final class ScriptedVendor implements BeforeEachCallback, AfterEachCallback, AutoCloseable {

    static final String KEY = "sk-canary-7Q";

    private final MockWebServer server = Servers.create();
    private final OpenAiCompatibleProvider provider = new OpenAiCompatibleProvider();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    void start() throws IOException {
        // A request too many fails instead of waiting.
        ((QueueDispatcher) server.getDispatcher()).setFailFast(true);
        server.start();
    }

    @Override
    public void close() {
        provider.close();
        server.close();
    }

    OpenAiCompatibleProvider provider() {
        return provider;
    }

    URI address() {
        return server.url("/").uri();
    }

    void answer(String json) {
        server.enqueue(Servers.json(200, json));
    }

    void answer(MockResponse response) {
        server.enqueue(response);
    }

    /** Answers with events, each a JSON text. */
    void events(String... events) {
        server.enqueue(Servers.stream("data: " + String.join("\n\ndata: ", events) + "\n\ndata: [DONE]\n\n"));
    }

    /** Returns the form's values, by pairs of a field and its value. */
    Map<String, Object> values(String... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("endpoint_url", address().toString());
        values.put("api_key", KEY);
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }

    LanguageModel llm(String... pairs) {
        return provider.languageModel("quill", values(pairs));
    }

    RecordedRequest request() {
        try {
            return Objects.requireNonNull(server.takeRequest(20, TimeUnit.SECONDS), "no request was sent");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the body that was sent. */
    JsonObject sent() {
        return object(request().getBody().utf8());
    }

    int requests() {
        return server.getRequestCount();
    }

    static JsonObject object(String json) {
        return JsonValue.parse(json).asObject().orElseThrow();
    }
}
