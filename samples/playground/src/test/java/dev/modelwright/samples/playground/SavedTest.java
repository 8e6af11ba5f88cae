package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.registry.ModelProviders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedTest {

    private static final String MINE =
            "{'name':'Mine','provider':'canyon','form':'provider','values':{'api_key':'canyon-224','rim':'south'}}";

    @TempDir
    private Path data;

    private Api api;

    @BeforeEach
    void start() {
        api = Api.start(data);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void somethingIsThereFromTheStart() {
        List<JsonValue> saved = all();

        assertThat(saved)
                .extracting(
                        record -> record.asObject().orElseThrow().string("name").orElseThrow())
                .containsExactly(
                        "Stand-in: chat",
                        "Stand-in: completion",
                        "Stand-in: embedding",
                        "Stand-in: rerank",
                        "Stand-in: listener",
                        "Stand-in: speaker",
                        "Canyon: a key that works");
        assertThat(saved.get(0).asObject().orElseThrow().get("standIn")).contains(JsonValue.of(true));
    }

    @Test
    void savedRecordComesBackWithoutItsSecret() {
        Api.Answered created = api.post("/api/saved", MINE);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().object("values").orElseThrow().toJson()).isEqualTo("{\"rim\":\"south\"}");
        assertThat(created.json().object("secrets").orElseThrow().toJson())
                .isEqualTo("{\"api_key\":{\"set\":true,\"mask\":\"••••••••\"}}");
        assertThat(created.text()).doesNotContain("canyon-224");
        assertThat(all()).contains(created.json());
    }

    @Test
    void recordOfAModelHasItsKindAndName() {
        JsonObject created = api.post(
                        "/api/saved",
                        "{'name':'M','provider':'canyon','form':'model','kind':'rerank','model':'mine',"
                                + "'values':{'api_key':'canyon-224','unwanted':'not of this kind'}}")
                .json();

        assertThat(created.string("kind")).contains("rerank");
        assertThat(created.string("model")).contains("mine");
        assertThat(created.object("values").orElseThrow().toJson()).isEqualTo("{}");
    }

    @Test
    void untouchedSecretIsKeptAndChangedOneIsReplaced() {
        String id = create();

        JsonObject renamed = api.put(
                        "/api/saved/" + id, "{'name':'Other','values':{'api_key':{'kept':true},'rim':'north'}}")
                .json();
        assertThat(renamed.string("name")).contains("Other");
        assertThat(renamed.object("values").orElseThrow().toJson()).isEqualTo("{\"rim\":\"north\"}");
        assertThat(accepted(id)).isTrue();

        api.put("/api/saved/" + id, "{'values':{'api_key':'canyon-1'}}");
        assertThat(accepted(id)).isFalse();
    }

    @Test
    void nameAloneCanBeChanged() {
        String id = create();
        JsonObject renamed = api.put("/api/saved/" + id, "{'name':'  Other '}").json();

        assertThat(renamed.string("name")).contains("Other");
        assertThat(renamed.object("values").orElseThrow().toJson()).isEqualTo("{\"rim\":\"south\"}");
        assertThat(accepted(id)).isTrue();
    }

    @Test
    void deletedRecordIsGone() {
        String id = create();

        assertThat(api.delete("/api/saved/" + id).status()).isEqualTo(204);
        assertThat(api.delete("/api/saved/" + id).error()).isEqualTo("404 unknown_saved");
        assertThat(api.put("/api/saved/" + id, "{}").error()).isEqualTo("404 unknown_saved");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Api.Answered answer =
                api.post("/api/saved", "{'name':' ','provider':'canyon','form':'provider','values':{'rim':'east'}}");

        assertThat(answer.error()).isEqualTo("422 invalid_credentials");
        assertThat(answer.violations()).isEqualTo("name LENGTH, api_key REQUIRED, rim NOT_AN_OPTION");
    }

    @Test
    void nameOfAnotherRecordIsTaken() {
        create();

        assertThat(api.post("/api/saved", MINE).error()).isEqualTo("422 name_taken");
        assertThat(all()).hasSize(8);
    }

    @Test
    void namesHaveALimit() {
        assertThat(api.post("/api/saved", MINE.replace("Mine", "x".repeat(81))).violations())
                .isEqualTo("name LENGTH");
        assertThat(api.post("/api/saved", MINE.replace("Mine", "x".repeat(80))).status())
                .isEqualTo(201);
    }

    @Test
    void kindOfAModelMustBeSaid() {
        String body = "{'name':'M','provider':'canyon','form':'model','model':'m','values':{}}";

        assertThat(api.post("/api/saved", body).violations()).isEqualTo("kind REQUIRED");
    }

    @Test
    void everythingIsThereAgainAfterARestart() {
        String id = create();
        api.delete("/api/saved/" + api.saved("Stand-in: rerank"));
        api.close();
        api = Api.start(data);

        assertThat(all()).hasSize(7);
        assertThat(api.saved("Mine")).isEqualTo(id);
        assertThat(accepted(id)).isTrue();
        assertThat(accepted(api.saved("Stand-in: chat"))).isTrue();
    }

    @Test
    void recordOfTheStandInThatIsChangedIsTheUsersOwn() {
        String id = api.saved("Stand-in: chat");
        String url = "'server_url':'http://127.0.0.1:9'";
        JsonObject own = api.put("/api/saved/" + id, "{'values':{" + url + ",'model_uid':'m'}}")
                .json();
        assertThat(own.get("standIn")).contains(JsonValue.of(false));
        api.close();
        api = Api.start(data);

        assertThat(api.get("/api/saved").text()).contains(Api.quoted(url));
    }

    @Test
    void recordThatLeadsToTheStandInFollowsItToItsNewPort() {
        String url = api.server().standIn().url();
        String id = api.post(
                        "/api/saved",
                        "{'name':'S','provider':'xinference','form':'model','kind':'llm','model':'m','values':{'server_url':'"
                                + url + "','model_uid':'stand-in-chat','api_key':'canary-1'}}")
                .json()
                .string("id")
                .orElseThrow();
        api.put("/api/saved/" + api.saved("Stand-in: chat"), "{'name':'Renamed'}");
        api.close();
        api = Api.start(data);

        assertThat(accepted(id)).isTrue();
        assertThat(accepted(api.saved("Renamed"))).isTrue();
    }

    @Test
    void recordsSealedWithAnotherKeyAreShownAndCanBeGivenANewSecret() throws IOException {
        String id = create();
        api.close();
        Files.delete(data.resolve("secrets.key"));
        api = Api.start(data);

        assertThat(problem(id)).isEqualTo("secret_unreadable");
        assertThat(problem(api.saved("Stand-in: chat"))).isEmpty();
        assertThat(api.post("/api/credentials/validate", "{'saved':'" + id + "'}")
                        .error())
                .isEqualTo("409 secret_unreadable");
        assertThat(api.put("/api/saved/" + id, "{\"name\":\"X\"}").error()).isEqualTo("409 secret_unreadable");

        api.put("/api/saved/" + id, "{'values':{'api_key':'canyon-224'}}");
        assertThat(problem(id)).isEmpty();
        assertThat(accepted(id)).isTrue();
    }

    @Test
    void recordOfAProviderThatIsNotThereIsShown() {
        String id = create();
        api.close();
        api = Api.start(Settings.of(data, ModelProviders.of(List.of())));

        assertThat(problem(id)).isEqualTo("unknown_provider");
        assertThat(api.put("/api/saved/" + id, "{\"name\":\"X\"}").error()).isEqualTo("404 unknown_provider");
        assertThat(api.delete("/api/saved/" + id).status()).isEqualTo(204);
    }

    private String create() {
        return api.post("/api/saved", MINE).json().string("id").orElseThrow();
    }

    private boolean accepted(String id) {
        return api.post("/api/credentials/validate", "{'saved':'" + id + "'}")
                .json()
                .get("accepted")
                .flatMap(JsonValue::asBoolean)
                .orElseThrow();
    }

    private String problem(String id) {
        return all().stream()
                .map(record -> record.asObject().orElseThrow())
                .filter(record -> record.string("id").filter(id::equals).isPresent())
                .findFirst()
                .flatMap(record -> record.object("problem"))
                .flatMap(problem -> problem.string("code"))
                .orElse("");
    }

    private List<JsonValue> all() {
        return api.get("/api/saved").json().array("saved").orElseThrow().elements();
    }
}
