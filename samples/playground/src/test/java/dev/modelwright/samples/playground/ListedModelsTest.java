package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.standin.StandInServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking a vendor for the models that a form could be for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ListedModelsTest {

    private static final String LIST = "/api/models/list";

    private Api api;

    @BeforeAll
    void start(@TempDir Path data) {
        api = Api.start(data);
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({
        "llm, stand-in-chat stand-in-completion",
        "text-embedding, stand-in-embedding",
        "rerank, stand-in-rerank",
        "speech2text, stand-in-listener",
        "tts, stand-in-speaker"
    })
    void modelsOfTheKindAreListed(String kind, String models) {
        JsonObject answer = api.post(LIST, form(kind, standIn())).json();

        assertThat(answer.array("models").orElseThrow().elements().stream()
                        .map(model ->
                                model.asObject().orElseThrow().string("model").orElseThrow())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(models);
    }

    @Test
    void listedModelHasItsLabelAndTheValuesThatNameIt() {
        String text = api.post(LIST, form("rerank", standIn())).text();

        assertThat(JsonValue.parse(text))
                .isEqualTo(JsonValue.parse("{\"models\":[{\"model\":\"stand-in-rerank\",\"label\":"
                        + "{\"en_US\":\"stand-in-rerank\"},\"values\":{\"model_uid\":\"stand-in-rerank\"}}]}"));
    }

    @Test
    void nameOfTheModelIsNeitherNeededNorLookedAt() {
        assertThat(api.post(LIST, form("rerank", standIn().replace("}", ",'model_uid':'nobody'}")))
                        .text())
                .contains("stand-in-rerank")
                .doesNotContain("nobody");
    }

    @Test
    void valuesThatDoNotFitAreToldAndNotSent() {
        Api.Answered answer = api.post(LIST, form("llm", "{'max_retries':'many'}"));

        assertThat(answer.error()).isEqualTo("422 invalid_credentials");
        assertThat(answer.violations()).isEqualTo("server_url REQUIRED, max_retries FORMAT");
    }

    @Test
    void savedSecretIsUsedAndNotShown(@TempDir Path data) {
        try (StandInServer locked = StandInServer.start(Optional.of("canary-key"));
                Api other = Api.start(data)) {
            String values = "{'server_url':'" + locked.url() + "','model_uid':'x','api_key':'canary-key'}";
            other.post(
                    "/api/saved",
                    "{'name':'locked','provider':'xinference','form':'model','kind':'tts','model':'x','values':"
                            + values + "}");
            Api.Answered listed = other.post(LIST, "{'saved':'" + other.saved("locked") + "'}");
            Api.Answered refused = other.post(LIST, form("tts", "{'server_url':'" + locked.url() + "'}"));

            assertThat(listed.text()).contains("stand-in-speaker").doesNotContain("canary");
            assertThat(refused.error()).isEqualTo("502 vendor_failed");
            assertThat(refused.json().object("failure").orElseThrow().string("kind"))
                    .contains("AUTHORIZATION");
        }
    }

    @Test
    void serverThatIsNotThereIsTold() {
        Api.Answered answer = api.post(LIST, form("llm", "{'server_url':'http://127.0.0.1:1','max_retries':'0'}"));

        assertThat(answer.error()).isEqualTo("502 vendor_failed");
        assertThat(answer.json().object("failure").orElseThrow().string("kind")).contains("CONNECTION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'provider':'canyon','form':'model','kind':'llm','values':{}} | false",
                "{'provider':'canyon','form':'provider','kind':'llm','values':{}} | false",
                "{'provider':'xinference','form':'model','kind':'moderation','values':{}} | false",
                "{'provider':'xinference','form':'model','values':{}} | false",
                "{'provider':'xinference','form':'model','kind':'llm','values':{}} | true"
            })
    void formTellsWhetherItsProviderCanBeAsked(String form, boolean lists) {
        assertThat(api.post("/api/forms/state", form).json().get("lists")).contains(JsonValue.of(lists));
        assertThat(api.post(LIST, form).error()).isEqualTo(lists ? "422 invalid_credentials" : "422 cannot_list");
    }

    @Test
    void linkLocalAddressIsNotAskedWhereThatIsWanted(@TempDir Path data) {
        try (Api strict = Api.start(Api.settings(data).withLinkLocalRefused())) {
            assertThat(strict.post(LIST, form("llm", "{'server_url':'http://169.254.169.254/'}"))
                            .error())
                    .isEqualTo("422 address_refused");
        }
    }

    private String standIn() {
        return "{'server_url':'" + api.server().standIn().url() + "'}";
    }

    private static String form(String kind, String values) {
        return "{'provider':'xinference','form':'model','kind':'" + kind + "','values':" + values + "}";
    }
}
