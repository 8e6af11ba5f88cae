package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StandInServerTest extends StandInTest {

    private static final String CHAT_FACTS = """
            "model_type":"LLM","address":"HOST:PORT","accelerators":[],"model_name":"stand-in-chat",\
            "model_lang":["en"],"model_ability":["generate","chat","tools","vision"],\
            "model_description":"A stand-in of the sample: no language model runs here","model_format":null,\
            "model_size_in_billions":0,"model_family":"stand-in","quantization":"none","multimodal_projector":null,\
            "model_hub":null,"revision":null,"context_length":2048,"strict_system_first":false,\
            "model_engine":"Transformers","replica":1}""";

    @Test
    void modelIsDescribedAsAStandIn() throws Exception {
        HttpResponse<String> answer = client().get("/v1/models/stand-in-chat");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(StandInClient.fixed(answer.body())).isEqualTo("{" + CHAT_FACTS);
    }

    @Test
    void modelsAreListedWithTheirFacts() throws Exception {
        String body = StandInClient.fixed(client().get("/v1/models").body());

        assertThat(body)
                .startsWith("""
                        {"object":"list","data":[{"id":"stand-in-chat","object":"model","created":0,\
                        "owned_by":"xinference",""" + CHAT_FACTS + """
                                ,{"id":"stand-in-completion","object":"model","created":0,"owned_by":"xinference",""")
                .contains("\"model_name\":\"stand-in-completion\",\"model_lang\":[\"en\"],")
                .contains("\"model_ability\":[\"generate\"],")
                .endsWith("\"replica\":1}]}");
    }

    @Test
    void listedUidsAreTheServersUids() {
        assertThat(server().uids())
                .containsExactly(
                        StandInServer.CHAT_UID,
                        StandInServer.COMPLETION_UID,
                        StandInServer.EMBEDDING_UID,
                        StandInServer.RERANK_UID,
                        StandInServer.LISTENER_UID,
                        StandInServer.SPEAKER_UID);
    }

    @Test
    void unknownUidIsABadRequestWhenDescribed() throws Exception {
        HttpResponse<String> answer = client().get("/v1/models/no%20such");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(StandInClient.fixed(answer.body()))
                .isEqualTo("{\"detail\":\"[ACTOR] Model not found in the model list, uid: no such\"}");
    }

    @Test
    void actorIsThisServerInThisProcess() throws Exception {
        String address = server().url().substring("http://".length());

        assertThat(client().get("/v1/models/nope").body())
                .startsWith("{\"detail\":\"[address=" + address + ", pid="
                        + ProcessHandle.current().pid() + "] ");
    }

    @Test
    void serverWithoutKeySaysThatItAsksForNone() throws Exception {
        assertThat(client().get("/v1/cluster/auth").body()).isEqualTo("{\"auth\":false}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/images", "/v1/models/a/b", "/v1/models/a%2Fb", "/v1/nothing/"})
    void unknownRouteIsNotFound(String path) throws Exception {
        HttpResponse<String> answer = client().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not Found\"}");
    }

    @Test
    void wrongMethodIsNotAllowed() throws Exception {
        HttpResponse<String> answer = client().get(StandInClient.CHAT);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Method Not Allowed\"}");
    }

    @Test
    void headIsNotAllowedAndHasNoBody() throws Exception {
        HttpResponse<String> answer = client().send("HEAD", "/v1/models", "");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void slashAtTheEndIsRedirected() throws Exception {
        HttpResponse<String> answer = client().get("/v1/models/");

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("location")).contains(server().url() + "/v1/models");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/models", "/v1/models/", "/v1/nothing", "/v1/models/nope"})
    void everyAnswerNamesTheServerAStandIn(String path) throws Exception {
        assertThat(client().get(path).headers().firstValue("server")).contains("modelwright-stand-in");
    }

    @Test
    void closedServerIsGone() throws IOException {
        server().close();

        assertThatThrownBy(() -> client().get("/v1/models")).isInstanceOf(ConnectException.class);
    }
}
