package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.json.JsonValue;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server with an engine of somebody else's. */
final class EngineTest {

    private boolean closed;

    private final class Numbers implements Engine {

        @Override
        public String name() {
            return "numbers";
        }

        @Override
        public List<ServedModel> models() {
            return List.of(
                    ServedModel.embedding("one-two", 8, 2).with("model_name", JsonValue.of("One, two")),
                    ServedModel.rerank("nothing", 8));
        }

        @Override
        public Map<String, String> missing() {
            return Map.of("/v1/audio/speech", "Nobody speaks here.");
        }

        @Override
        public int count(ServedModel model, String text) {
            return 3;
        }

        @Override
        public List<float[]> embed(ServedModel model, List<String> texts) {
            if (texts.contains("fault")) {
                throw new EngineFault("The numbers are out.");
            }
            if (texts.contains("defect")) {
                throw new IllegalStateException("Not for callers' eyes");
            }
            return texts.stream().map(text -> new float[] {0.1f, -2}).toList();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        try (StandInServer server = StandInServer.start(new Numbers(), ServerSettings.standard())) {
            return StandInClient.of(server).post(path, body);
        }
    }

    @Test
    void engineSaysWhatIsInTheAnswers() throws Exception {
        assertThat(post("/v1/embeddings", "{\"model\":\"one-two\",\"input\":[\"a\",\"b\"]}")
                        .body())
                .contains("\"data\":[{\"index\":0,\"object\":\"embedding\",\"embedding\":[0.1,-2.0]},{\"index\":1,")
                .contains("\"usage\":{\"prompt_tokens\":6,\"total_tokens\":6}");
    }

    @Test
    void factsOfAModelTakeThePlaceOfTheUsualOnes() throws Exception {
        try (StandInServer server = StandInServer.start(new Numbers(), ServerSettings.standard())) {
            HttpResponse<String> answer = StandInClient.of(server).get("/v1/models/one-two");

            assertThat(server.uids()).containsExactly("one-two", "nothing");
            assertThat(answer.body())
                    .contains("\"model_name\":\"One, two\",\"model_engine\"")
                    .contains("\"dimensions\":2,\"max_tokens\":8,");
            assertThat(answer.headers().firstValue("server")).contains("modelwright-numbers");
        }
    }

    @Test
    void faultOfTheEngineIsAnErrorWithStatus500() throws Exception {
        HttpResponse<String> answer = post("/v1/embeddings", "{\"model\":\"one-two\",\"input\":\"fault\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(StandInClient.fixed(answer.body())).isEqualTo("{\"detail\":\"[ACTOR] The numbers are out.\"}");
    }

    @Test
    void defectOfTheEngineIsAnErrorThatTellsNothing() throws Exception {
        HttpResponse<String> answer = post("/v1/embeddings", "{\"model\":\"one-two\",\"input\":\"defect\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("Internal Server Error");
    }

    @Test
    void whatTheEngineCannotDoIsAnErrorToo() throws Exception {
        HttpResponse<String> answer =
                post("/v1/rerank", "{\"model\":\"nothing\",\"query\":\"a\",\"documents\":[\"b\"]}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Model nothing cannot do this.");
    }

    @Test
    void routeThatIsMissingIsNotImplementedAndSaysWhy() throws Exception {
        HttpResponse<String> answer = post("/v1/audio/speech", "no JSON");

        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Nobody speaks here.\"}");
    }

    @Test
    void engineIsClosedWithTheServer() throws Exception {
        post("/v1/nothing", "");

        assertThat(closed).isTrue();
    }

    @Test
    void portThatIsTakenIsNamedAndTheEngineIsClosed() {
        try (StandInServer other = StandInServer.start()) {
            int port = URI.create(other.url()).getPort();
            ServerSettings settings = ServerSettings.standard().withPort(port);

            assertThatThrownBy(() -> StandInServer.start(new Numbers(), settings))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("The server `numbers` cannot open port " + port + " of 127.0.0.1");
            assertThat(closed).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536})
    void portMustBeOne(int port) {
        assertThatThrownBy(() -> ServerSettings.standard().withPort(port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The port must be a number from 0 to 65535, but was " + port + ".");
    }
}
