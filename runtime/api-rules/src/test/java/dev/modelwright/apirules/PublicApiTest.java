package dev.modelwright.apirules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.apirules.shown.Generous;
import dev.modelwright.apirules.shown.Wide;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicApiTest {

    @Test
    void everythingThatUsersCanCallIsALine() {
        assertThat(PublicApi.ofTypes(Wide.class).lines())
                .containsExactly(
                        "public abstract sealed class dev.modelwright.apirules.shown.Wide<T extends java.lang.Number>"
                                + " implements java.lang.AutoCloseable permits dev.modelwright.apirules.shown.Wide$Inner",
                        "    protected java.lang.String kept",
                        "    protected Wide()",
                        "    public T[] numbers(java.util.Map<?, ? super T>) throws java.io.IOException",
                        "    public abstract @Nullable java.lang.String name()",
                        "    public void close()",
                        "public static final class dev.modelwright.apirules.shown.Wide$Inner"
                                + " extends dev.modelwright.apirules.shown.Wide<java.lang.Integer>",
                        "    public Inner()",
                        "    public java.lang.String name()");
    }

    @Test
    void whatAHiddenSupertypeDeclaresBelongsToTheTypeThatExtendsIt() {
        assertThat(PublicApi.ofTypes(Generous.class).lines())
                .containsExactly(
                        "public final class dev.modelwright.apirules.shown.Generous implements java.lang.Runnable",
                        "    public Generous()",
                        "    public java.net.http.HttpClient client()",
                        "    public java.util.List<org.assertj.core.api.Condition<?>[]> conditions()",
                        "    public void run()",
                        "    public void take(dev.modelwright.apirules.shown.Hidden)");
    }

    @Test
    void typesOfLibrariesAreFoundWhereverTheyStandAndTheHttpClientOfTheJdkIsOne() {
        assertThat(PublicApi.ofTypes(Generous.class).typesOfLibraries())
                .containsExactly("java.net.http.HttpClient", "org.assertj.core.api.Condition");
        assertThat(PublicApi.ofTypes(Wide.class).typesOfLibraries()).isEmpty();
    }

    @Test
    void aHiddenTypeInASignatureIsFound() {
        assertThat(PublicApi.ofTypes(Generous.class).typesThatCannotBeNamed())
                .containsExactly("dev.modelwright.apirules.shown.Hidden");
        assertThat(PublicApi.ofTypes(Wide.class).typesThatCannotBeNamed()).isEmpty();
    }

    @Test
    void typesForJsonYamlAndHttpAreKnownByTheirNames() {
        assertThat(List.of(
                        "tools.jackson.core.JsonParser",
                        "com.fasterxml.jackson.databind.JsonNode",
                        "com.google.gson.JsonElement",
                        "org.snakeyaml.engine.v2.api.Load",
                        "okhttp3.OkHttpClient",
                        "okio.Buffer",
                        "java.net.http.HttpClient",
                        "com.sun.net.httpserver.HttpServer",
                        "org.springframework.web.client.RestClient",
                        "org.springframework.http.ResponseEntity",
                        "jakarta.servlet.Servlet"))
                .allMatch(ApiRules::isForJsonYamlOrHttp);
        assertThat(List.of(
                        "dev.langchain4j.model.chat.ChatModel",
                        "io.micrometer.observation.Observation",
                        "org.springframework.ai.chat.prompt.Prompt",
                        "reactor.core.publisher.Flux"))
                .noneMatch(ApiRules::isForJsonYamlOrHttp);
    }
}
