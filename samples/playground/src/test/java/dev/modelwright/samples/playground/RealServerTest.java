package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.Secret;
import dev.modelwright.samples.standin.StandInServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another stand-in plays the real server. */
final class RealServerTest {

    @Test
    void modelsThatRunThereAreSavedOnce(@TempDir Path data) {
        try (StandInServer real = StandInServer.start(Optional.of("canary-key"))) {
            Settings settings = Api.settings(data)
                    .withServer(new RealServer(URI.create(real.url()), Optional.of(Secret.of("canary-key"))));
            Api.start(settings).close();
            try (Api api = Api.start(settings)) {
                String saved = api.get("/api/saved").text();
                String id = api.saved(
                        "stand-in-chat (llm) at " + URI.create(real.url()).getAuthority());

                assertThat(saved.split(" at 127.0.0.1", -1)).hasSize(6);
                assertThat(saved).doesNotContain("canary");
                assertThat(api.post("/api/credentials/validate", "{\"saved\":\"" + id + "\"}")
                                .text())
                        .startsWith("{\"accepted\":true");
            }
        }
    }

    @Test
    void serverThatIsNotThereIsANoticeAndTheRestWorks(@TempDir Path data) {
        RealServer nobody = new RealServer(URI.create("http://127.0.0.1:1"), Optional.empty());
        try (Api api = Api.start(Api.settings(data).withServer(nobody))) {
            assertThat(api.get("/api/session").text()).contains("The server at 127.0.0.1:1 could not be asked");
            assertThat(api.saved("Stand-in: chat")).isNotEmpty();
        }
    }
}
