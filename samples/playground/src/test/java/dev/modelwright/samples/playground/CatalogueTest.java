package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.registry.ModelProviders;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CatalogueTest {

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
    void providersHaveLabelsKindsFormsAndIcons() {
        JsonObject canyon = provider("canyon");

        assertThat(canyon.object("label").orElseThrow().toJson())
                .isEqualTo("{\"en_US\":\"Canyon\",\"zh_Hans\":\"峡谷\"}");
        assertThat(canyon.array("kinds").orElseThrow().toJson())
                .isEqualTo("[\"llm\",\"text-embedding\",\"rerank\",\"speech2text\",\"tts\",\"moderation\"]");
        assertThat(canyon.array("callable")).isEqualTo(canyon.array("kinds"));
        assertThat(canyon.array("methods").orElseThrow().toJson())
                .isEqualTo("[\"predefined-model\",\"customizable-model\"]");
        assertThat(canyon.object("icons").orElseThrow().members()).containsOnlyKeys("small", "large");
        assertThat(canyon.object("providerForm").orElseThrow().toJson())
                .contains("\"type\":\"radio\"", "\"showOn\":[{");
        assertThat(provider("xinference").object("modelName")).isPresent();
        assertThat(provider("xinference").members()).doesNotContainKey("providerForm");
    }

    @Test
    void nothingIsBrokenUsually() {
        assertThat(api.get("/api/catalogue")
                        .json()
                        .array("broken")
                        .orElseThrow()
                        .elements())
                .isEmpty();
    }

    @Test
    void providerThatCannotBeLoadedIsShownAndHidesNobody(@TempDir Path folder, @TempDir Path data) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("dev.modelwright.registry.ModelProvider"), "com.example.missing.Provider");
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader());
                Api other = Api.start(Settings.of(data, ModelProviders.load(loader)))) {
            JsonObject catalogue = other.get("/api/catalogue").json();

            assertThat(catalogue.array("broken").orElseThrow().elements())
                    .singleElement()
                    .satisfies(broken -> assertThat(broken.toJson()).contains("com.example.missing.Provider"));
            assertThat(catalogue.array("providers").orElseThrow().elements()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"canyon/icons/small", "canyon/icons/large?lang=zh_Hans", "xinference/icons/small"})
    void iconsAreServedAsWhatTheyAre(String path) {
        Api.Answered icon = api.get("/api/providers/" + path);

        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.text()).contains("<svg");
        assertThat(icon.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(icon.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(icon.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void modelsHaveRulesPricesAndDeprecation() {
        List<JsonValue> models = models("/api/providers/canyon/models?kind=llm");

        assertThat(models)
                .extracting(
                        model -> model.asObject().orElseThrow().string("model").orElseThrow())
                .containsExactlyInAnyOrder("echo-2", "echo-2-mini", "echo-1");
        JsonObject echo = named(models, "echo-2");
        assertThat(echo.object("pricing").orElseThrow().toJson())
                .startsWith("{\"input\":\"0.20\",\"unit\":\"0.000001\",\"currency\":\"EUR\",\"output\":\"0.60\"")
                .contains("\"tiers\":[{\"maxTokens\":1000");
        assertThat(echo.array("features").orElseThrow().toJson()).isEqualTo("[\"tool-call\",\"stream-tool-call\"]");
        assertThat(echo.array("parameters").orElseThrow().toJson()).contains("\"name\":\"fade\"", "\"precision\":2");
        assertThat(named(models, "echo-1").get("deprecated")).contains(JsonValue.of(true));
    }

    @Test
    void modelsOfAllKindsAreListedWithoutAKind() {
        assertThat(models("/api/providers/canyon/models")).hasSize(9);
        assertThat(models("/api/providers/xinference/models")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/providers/nobody/models, 404 unknown_provider",
        "/api/providers/nobody/icons/small, 404 unknown_provider",
        "/api/providers/canyon/icons/huge, 404 not_found",
        "/api/providers/canyon/models?kind=poetry, 400 invalid_request",
        "/api/nothing, 404 not_found",
        "/api, 404 not_found",
        "/api/, 404 not_found"
    })
    void wrongAddressesAreExplained(String path, String error) {
        assertThat(rawGet(path)).contains(error.split(" ")[1]).startsWith("HTTP/1.1 " + error.split(" ")[0]);
    }

    @Test
    void sessionTellsWhatPagesNeed() {
        JsonObject session = api.get("/api/session").json();

        assertThat(session.string("csrfToken").orElseThrow()).hasSizeGreaterThan(40);
        assertThat(session.array("languages").orElseThrow().toJson()).isEqualTo("[\"en_US\",\"zh_Hans\"]");
        assertThat(session.object("standIn").orElseThrow().string("url"))
                .contains(api.server().standIn().url());
        assertThat(session.array("notices").orElseThrow().elements()).isEmpty();
    }

    private String rawGet(String path) {
        return RawHttp.send(api.server().url(), "GET " + path + " HTTP/1.1", List.of());
    }

    private JsonObject provider(String id) {
        return api.get("/api/catalogue").json().array("providers").orElseThrow().elements().stream()
                .map(element -> element.asObject().orElseThrow())
                .filter(provider -> provider.string("id").orElseThrow().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonValue> models(String path) {
        return api.get(path).json().array("models").orElseThrow().elements();
    }

    private static JsonObject named(List<JsonValue> models, String name) {
        return models.stream()
                .map(model -> model.asObject().orElseThrow())
                .filter(model -> model.string("model").orElseThrow().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
