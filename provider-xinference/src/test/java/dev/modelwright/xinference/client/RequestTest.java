package dev.modelwright.xinference.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.openai.client.EventStream;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Servers;
import java.io.IOException;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void chatIsAPlainHttpOneRequestWithJson() throws Exception {
        RecordedRequest request = afterChat(Servers.BODY);

        assertThat(request.getRequestLine()).isEqualTo("POST /v1/chat/completions HTTP/1.1");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().names()).doesNotContain("Upgrade", "HTTP2-Settings", "Authorization");
    }

    @Test
    void keyIsSentAsBearerToken() throws Exception {
        server.enqueue(Servers.answer());
        Secret key = Secret.of("xf-1");
        try (XinferenceClient client =
                XinferenceClient.create(Servers.settings(server).apiKey(key).build())) {
            client.listModels();
        }

        assertThat(server.takeRequest().getHeaders().values("Authorization")).containsExactly("Bearer xf-1");
    }

    @Test
    void redirectIsNotFollowed() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            String location = other.url("/v1/models").toString();
            server.enqueue(new MockResponse.Builder()
                    .code(307)
                    .setHeader("Location", location)
                    .build());
            ConnectionSettings settings =
                    Servers.settings(server).apiKey(Secret.of("xf-1")).build();
            try (XinferenceClient client = XinferenceClient.create(settings)) {
                assertThatThrownBy(client::listModels).isInstanceOf(OpenAiException.class);
            }

            assertThat(other.getRequestCount()).isZero();
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/"})
    void everyFormOfTheAddressLeadsToTheSamePath(String suffix) throws Exception {
        server.enqueue(Servers.json(200, "{\"data\":[]}"));
        String address = server.url("/prefix").toString() + suffix;
        try (XinferenceClient client =
                XinferenceClient.create(ConnectionSettings.builder(address).build())) {
            assertThat(client.listModels()).isEmpty();
        }

        assertThat(server.takeRequest().getTarget()).isEqualTo("/prefix/v1/models");
    }

    @Test
    void uidIsPercentEncodedInPaths() throws Exception {
        server.enqueue(Servers.json(200, "{}"));
        server.enqueue(Servers.json(200, "{\"msg\":\"NOT_FOUND\"}"));
        try (XinferenceClient client = client()) {
            client.describe("a b%ü");
            assertThat(client.abort("a b", "r/1")).isEqualTo(AbortOutcome.NOT_FOUND);
        }

        assertThat(server.takeRequest().getTarget()).isEqualTo("/v1/models/a%20b%25%C3%BC");
        RecordedRequest abort = server.takeRequest();
        assertThat(abort.getRequestLine()).isEqualTo("POST /v1/models/a%20b/requests/r%2F1/abort HTTP/1.1");
        assertThat(abort.getBody().utf8()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?b", "a#b", ".."})
    void uidThatNoPathCanHoldIsRefusedBeforeAnythingIsSent(String uid) {
        JsonObject body = JsonObject.builder().put("model", uid).build();
        String message = "The model uid cannot contain `/`, `?` or `#`, but was `" + uid
                + "`. Use the uid that the server lists, not the name of a model on a hub.";
        try (XinferenceClient client = client()) {
            assertThatThrownBy(() -> client.describe(uid))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> client.streamChat(body)).hasMessage(message);
            assertThatThrownBy(() -> client.abort(uid, "r")).hasMessage(message);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void emptyUidIsRefused() {
        try (XinferenceClient client = client()) {
            assertThatThrownBy(() -> client.describe(" "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The model uid must not be empty.");
        }
    }

    @Test
    void nullMembersAndAnEmptyListOfToolsAreLeftOut() throws Exception {
        JsonObject body = Servers.object("{\"model\":\"quill\",\"top_p\":null,\"tools\":[],\"stream\":true}");

        JsonObject sent = Servers.object(afterChat(body).getBody().utf8());

        assertThat(sent.members()).containsOnlyKeys("model", "stream", "request_id");
        assertThat(sent.get("stream").orElseThrow().asBoolean()).contains(false);
    }

    @Test
    void everyRequestHasAFreshId() throws Exception {
        server.enqueue(Servers.stream("data: [DONE]\n\n"));
        server.enqueue(Servers.stream("data: [DONE]\n\n"));
        try (XinferenceClient client = client();
                EventStream first = client.streamChat(Servers.BODY);
                EventStream second = client.streamCompletion(Servers.BODY)) {
            assertThat(first.sawDone()).isEqualTo(second.sawDone());
        }
        RecordedRequest chat = server.takeRequest();
        RecordedRequest completion = server.takeRequest();

        assertThat(chat.getHeaders().get("Accept")).isEqualTo("text/event-stream");
        assertThat(completion.getTarget()).isEqualTo("/v1/completions");
        assertThat(streamed(chat)).isNotEqualTo(streamed(completion));
    }

    @Test
    void connectionIsUsedAgainAfterAStreamThatWasReadToItsEnd() throws Exception {
        server.enqueue(Servers.stream("data: {}\n\ndata: [DONE]\n\n"));
        server.enqueue(Servers.answer());
        try (XinferenceClient client = client()) {
            try (EventStream events = client.streamChat(Servers.BODY)) {
                assertThat(events.next()).isPresent();
                assertThat(events.next()).isEmpty();
            }
            client.chat(Servers.BODY);
        }

        assertThat(server.takeRequest().getConnectionIndex())
                .isEqualTo(server.takeRequest().getConnectionIndex());
    }

    private static UUID streamed(RecordedRequest request) {
        JsonObject sent = Servers.object(request.getBody().utf8());
        assertThat(sent.get("stream").orElseThrow().asBoolean()).contains(true);
        return UUID.fromString(sent.string("request_id").orElseThrow());
    }

    private RecordedRequest afterChat(JsonObject body) throws Exception {
        server.enqueue(Servers.answer());
        try (XinferenceClient client = client()) {
            client.chat(body);
        }
        return server.takeRequest();
    }

    private XinferenceClient client() {
        return XinferenceClient.create(Servers.settings(server).build());
    }
}
