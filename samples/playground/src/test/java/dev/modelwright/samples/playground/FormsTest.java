package dev.modelwright.samples.playground;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FormsTest {

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
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                       | api_key rim billing loud homepage pause",
                "{'billing':'invoice'}                | api_key rim billing purchase_order loud homepage pause",
                "{'rim':'south','billing':'stamps'} | api_key rim billing loud homepage pause"
            })
    void fieldsFollowTheirConditions(String values, String fields) {
        assertThat(fields(state("provider", values))).isEqualTo(fields);
    }

    @Test
    void optionsFollowTheirConditions() {
        assertThat(field(state("provider", "{}"), "billing").toJson()).doesNotContain("stamps");
        assertThat(field(state("provider", "{\"rim\":\"south\"}"), "billing").toJson())
                .contains("stamps");
    }

    @Test
    void fieldsOfAModelFollowItsKind() {
        JsonObject rerank = api.post(
                        "/api/forms/state",
                        "{'provider':'canyon','form':'model','kind':'rerank','model':'m','values':{}}")
                .json();

        assertThat(fields(rerank)).isEqualTo("api_key measure");
    }

    @Test
    void defaultStandsInUntilAValueIsGiven() {
        assertThat(field(state("provider", "{}"), "rim").string("default")).contains("north");
        assertThat(field(state("provider", "{'rim':'south'}"), "rim").string("default"))
                .isEmpty();
    }

    @Test
    void everyViolationIsToldByFieldInBothLanguages() {
        JsonObject state =
                state("provider", "{'rim':'east','billing':'invoice','homepage':'::','pause':'soon','nose':1}");

        assertThat(Fields.of(state))
                .isEqualTo("api_key REQUIRED, rim NOT_AN_OPTION, purchase_order REQUIRED, homepage FORMAT,"
                        + " pause FORMAT, nose UNKNOWN");
        assertThat(state.array("violations").orElseThrow().elements())
                .allSatisfy(violation -> assertThat(violation.toJson())
                        .contains("\"en_US\":", "\"zh_Hans\":", "\"remedy\":", "\"label\":"));
    }

    @Test
    void missingNameOfAModelIsAViolation() {
        JsonObject state = api.post("/api/forms/state", "{'provider':'canyon','form':'model','kind':'llm','values':{}}")
                .json();

        assertThat(Fields.of(state)).isEqualTo("__model_name REQUIRED, api_key REQUIRED");
    }

    @Test
    void keptSecretCountsAsGiven() {
        String id = api.saved("Canyon: a key that works");
        String body = "{'provider':'canyon','form':'provider','saved':'" + id + "','values':{'api_key':{'kept':true}}}";

        assertThat(Fields.of(api.post("/api/forms/state", body).json())).isEmpty();
    }

    @Test
    void secretOfAnotherFormIsNotKept() {
        String id = api.saved("Canyon: a key that works");
        String body = "{'provider':'canyon','form':'model','kind':'llm','model':'m','saved':'" + id
                + "','values':{'api_key':{'kept':true}}}";

        assertThat(Fields.of(api.post("/api/forms/state", body).json())).isEqualTo("api_key REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'form':'provider','values':{}}                                        | 400 invalid_request | provider REQUIRED",
                "{'provider':'canyon','values':{}}                                      | 400 invalid_request | form REQUIRED",
                "{'provider':'canyon','form':'other','values':{}}                   | 400 invalid_request | form VALUE",
                "{'provider':'canyon','form':'provider'}                              | 400 invalid_request | saved REQUIRED",
                "{'provider':'canyon','form':'provider','values':[]}                | 400 invalid_request | values TYPE",
                "{'provider':'canyon','form':'provider','values':{'rim':[]}}      | 400 invalid_request | rim TYPE",
                "{'provider':'canyon','form':'provider','values':{'rim':{}}}      | 400 invalid_request | rim TYPE",
                "{'provider':'canyon','form':'provider','values':{'rim':{'kept':true}}} | 400 invalid_request | rim TYPE",
                "{'provider':'canyon','form':'provider','values':{'api_key':7}}   | 400 invalid_request | api_key TYPE",
                "{'provider':'canyon','form':'model','kind':'poem','values':{}} | 400 invalid_request | kind NOT_AN_OPTION",
                "{'provider':'nobody','form':'model','kind':'llm','values':{}}  | 404 unknown_provider | ''",
                "{'provider':'canyon','saved':'none'}                                 | 404 unknown_saved | ''"
            })
    void wrongRequestsAreExplained(String body, String error, String violations) {
        Api.Answered answer = api.post("/api/forms/state", body);

        assertThat(answer.error()).isEqualTo(error);
        assertThat(answer.violations()).isEqualTo(violations);
    }

    private JsonObject state(String form, String values) {
        return api.post("/api/forms/state", "{'provider':'canyon','form':'" + form + "','values':" + values + "}")
                .json();
    }

    private static String fields(JsonObject state) {
        return state.array("fields").orElseThrow().elements().stream()
                .map(field -> field.asObject().orElseThrow().string("variable").orElseThrow())
                .collect(joining(" "));
    }

    private static JsonObject field(JsonObject state, String variable) {
        return state.array("fields").orElseThrow().elements().stream()
                .map(field -> field.asObject().orElseThrow())
                .filter(field -> field.string("variable").orElseThrow().equals(variable))
                .findFirst()
                .orElseThrow();
    }
}
