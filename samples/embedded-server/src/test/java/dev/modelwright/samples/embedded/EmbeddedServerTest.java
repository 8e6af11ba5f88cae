package dev.modelwright.samples.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Secret;
import dev.modelwright.error.AuthorizationException;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceProvider;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EmbeddedServerTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("KEY", "canary-server");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void startSaysWhereTheServerIsAndWhatItHasAndNeverTheKey() {
        try (StandInServer server =
                EmbeddedServer.start(List.of("--port", "0", "--api-key-env", "KEY"), ENVIRONMENT, out)) {
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("Embedded server at " + server.url() + ", for callers with the key. Models:")
                    .contains("  embedding all-minilm-l6-v2\n")
                    .contains("  rerank all-minilm-l6-v2-bi-encoder\n")
                    .doesNotContain("canary");
            var open = XinferenceCredentials.builder().serverUrl(server.url()).modelUid(EmbeddedEngine.EMBEDDING_UID);
            EmbeddingRequest request = EmbeddingRequest.of("a");

            assertThatThrownBy(() ->
                            XinferenceProvider.textEmbedding("e", open.build()).embed(request))
                    .isInstanceOf(AuthorizationException.class);
            assertThat(XinferenceProvider.textEmbedding(
                                    "e", open.apiKey(Secret.of("canary-server")).build())
                            .embed(request)
                            .embeddings())
                    .hasSize(1);
        }
    }

    @Test
    void portThatIsTakenIsNamed() {
        try (StandInServer other = StandInServer.start()) {
            String port = String.valueOf(URI.create(other.url()).getPort());

            assertThatThrownBy(() -> EmbeddedServer.start(List.of("--port", port), Map.of(), out))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("The server `embedded-server` cannot open port " + port + " of 127.0.0.1");
        }
    }
}
