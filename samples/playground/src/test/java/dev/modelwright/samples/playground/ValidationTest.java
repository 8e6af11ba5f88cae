package dev.modelwright.samples.playground;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ValidationTest {

    private static final String XINFERENCE = "{'provider':'xinference','form':'model','kind':'llm','model':'m',";

    private Api api;

    @BeforeAll
    void start(@TempDir Path data) {
        api = Api.start(data);
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void goodCredentialPassesEveryStage() {
        JsonObject verdict = validate(api.standIn("chat"));

        assertThat(verdict.get("accepted")).contains(JsonValue.of(true));
        assertThat(stages(verdict)).isEqualTo("form passed, server passed, model passed, accepted passed");
    }

    @Test
    void formThatIsNotCompleteIsNotSent() {
        JsonObject verdict = validate(XINFERENCE + "'values':{'max_retries':'many'}}");

        assertThat(stages(verdict)).isEqualTo("form failed, server skipped, model skipped, accepted skipped");
        assertThat(Fields.of(verdict)).isEqualTo("server_url REQUIRED, model_uid REQUIRED, max_retries FORMAT");
    }

    @Test
    void serverThatIsNotThereIsTold() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        JsonObject verdict = validate(XINFERENCE + "'values':{'server_url':'http://127.0.0.1:" + port
                + "','model_uid':'x','max_retries':'0'}}");

        assertThat(stages(verdict)).isEqualTo("form passed, server failed, model skipped, accepted skipped");
        assertThat(message(verdict, 1)).isEqualTo("The server was not reached.");
        assertThat(verdict.object("failure").orElseThrow().string("kind")).contains("CONNECTION");
    }

    @Test
    void modelThatTheServerDoesNotHaveIsTold() {
        JsonObject verdict = validate(XINFERENCE + "'values':{'server_url':'" + standIn() + "','model_uid':'qwen9'}}");

        assertThat(stages(verdict)).isEqualTo("form passed, server passed, model failed, accepted skipped");
        assertThat(message(verdict, 2)).isEqualTo("The server does not have this model.");
        assertThat(stage(verdict, 2).string("detail").orElseThrow()).contains("qwen9");
        assertThat(Fields.english(stage(verdict, 2), "remedy")).startsWith("Choose a model");
    }

    @Test
    void modelOfAnotherKindIsTold() {
        JsonObject verdict =
                validate(XINFERENCE + "'values':{'server_url':'" + standIn() + "','model_uid':'stand-in-rerank'}}");

        assertThat(stages(verdict)).isEqualTo("form passed, server passed, model failed, accepted skipped");
        assertThat(message(verdict, 2)).isEqualTo("The model is of another kind.");
        assertThat(Fields.english(stage(verdict, 2), "remedy")).startsWith("Choose a model of this kind");
        assertThat(verdict.object("failure").orElseThrow().string("reason")).contains("WRONG_MODEL_KIND");
        assertThat(stage(verdict, 2).string("detail").orElseThrow())
                .contains("must be a language model, but is a rerank model");
    }

    @Test
    void keyThatTheVendorRefusesIsTold() {
        JsonObject verdict = validate("{'provider':'canyon','form':'provider','values':{'api_key':'canary-key'}}");

        assertThat(stages(verdict)).isEqualTo("form passed, server skipped, model skipped, accepted failed");
        assertThat(stage(verdict, 3).string("detail").orElseThrow()).contains("must begin with `canyon-`");
        assertThat(verdict.toJson()).doesNotContain("canary");
    }

    @Test
    void shippedModelIsChosenWhereNoneIsNamed() {
        String saved = "{'saved':'" + api.saved("Canyon: a key that works") + "'}";

        assertThat(validate(saved).get("accepted")).contains(JsonValue.of(true));
    }

    @Test
    void kindThatTheVendorHasNotIsRefused() {
        String body = XINFERENCE.replace("llm", "moderation") + "\"values\":{\"server_url\":\"" + standIn()
                + "','model_uid':'x'}}";

        assertThat(api.post("/api/credentials/validate", body).error()).isEqualTo("422 unsupported_kind");
    }

    @Test
    void linkLocalAddressIsRefusedWhereThatIsWanted(@TempDir Path data) {
        String body = XINFERENCE + "'values':{'server_url':'http://169.254.169.254/','model_uid':'x'}}";
        try (Api strict = Api.start(Api.settings(data).withLinkLocalRefused())) {
            assertThat(strict.post("/api/credentials/validate", body).error()).isEqualTo("422 address_refused");
            assertThat(strict.post("/api/calls/chat", "{'target':" + body + ",'messages':[]}")
                            .error())
                    .isEqualTo("422 address_refused");
            assertThat(strict.post("/api/credentials/validate", strict.standIn("chat"))
                            .status())
                    .isEqualTo(200);
        }
    }

    private JsonObject validate(String target) {
        return api.post("/api/credentials/validate", target).json();
    }

    private String standIn() {
        return api.server().standIn().url();
    }

    private static String stages(JsonObject verdict) {
        return verdict.array("stages").orElseThrow().elements().stream()
                .map(stage -> stage.asObject().orElseThrow())
                .map(stage -> stage.string("stage").orElseThrow() + " "
                        + stage.string("state").orElseThrow())
                .collect(joining(", "));
    }

    private static JsonObject stage(JsonObject verdict, int index) {
        return verdict.array("stages")
                .orElseThrow()
                .elements()
                .get(index)
                .asObject()
                .orElseThrow();
    }

    private static String message(JsonObject verdict, int index) {
        return Fields.english(stage(verdict, index), "message");
    }
}
