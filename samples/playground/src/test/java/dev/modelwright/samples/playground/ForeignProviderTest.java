package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.registry.ModelProviders;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is on the class path is shown, and what nobody foresaw is told without its details. */
final class ForeignProviderTest {

    @TempDir
    private Path data;

    @Test
    void reasoningComesApartFromTheText() {
        try (Api api = start(false)) {
            Events events = api.chat("{'target':" + FakeProvider.TARGET + ",'messages':[{'role':'user','text':'x'}]}");

            assertThat(events.names()).isEqualTo("start reasoning text finish");
            assertThat(events.joined("reasoning")).isEqualTo("Hm, well");
            assertThat(events.last().string("reasoning")).contains("Hm, well");
            assertThat(events.last().string("reason")).contains("LENGTH");
            assertThat(events.last().string("rawReason")).contains("max");
            assertThat(events.last().object("usage").orElseThrow().members()).doesNotContainKey("cost");
        }
    }

    @Test
    void faultOfAProviderIsToldAsOursAndWithoutItsWords() {
        try (LogRecorder log = new LogRecorder();
                Api api = start(false)) {
            Api.Answered answer = api.post(
                    "/api/calls/chat",
                    "{'target':" + FakeProvider.TARGET.replace("'m'", "'bug'")
                            + ",'messages':[{'role':'user','text':'x'}]}");

            assertThat(answer.error()).isEqualTo("500 internal");
            assertThat(answer.text()).doesNotContain("canary", "Exception", ".java");
            assertThat(log.logged())
                    .anyMatch(line ->
                            line.contains("IllegalStateException") && line.contains("FakeProvider.languageModel"))
                    .noneMatch(line -> line.contains("canary"));
        }
    }

    @Test
    void kindThatItDoesNotCallIsRefused() {
        try (Api api = start(false)) {
            String target = FakeProvider.TARGET.replace("llm", "tts");

            assertThat(api.post("/api/voices", "{'target':" + target + "}").error())
                    .isEqualTo("422 unsupported_kind");
        }
    }

    @Test
    void recordsOfAbsentProvidersAreNotMadeUp() {
        try (Api api = start(false)) {
            assertThat(api.get("/api/saved").text()).isEqualTo("{\"saved\":[]}");
        }
    }

    @Test
    void providerThatFailsWhenItIsShownIsShownAsBroken() {
        try (Api api = start(true)) {
            assertThat(api.get("/api/catalogue").text())
                    .contains("\"providers\":[]", "Provider `fake` failed.", "kinds are not known");
        }
    }

    @Test
    void labelsAreDataAndNotMarkup() {
        try (Api api = start(false)) {
            Api.Answered catalogue = api.get("/api/catalogue");

            assertThat(catalogue.text()).contains("<img src=x onerror=alert(1)>");
            assertThat(catalogue.header("Content-Type")).startsWith("application/json");
            assertThat(catalogue.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    private Api start(boolean broken) {
        return Api.start(Settings.of(data, ModelProviders.of(List.of(new FakeProvider(broken)))));
    }
}
