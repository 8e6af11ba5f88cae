package dev.modelwright.samples.embedded;

import dev.modelwright.samples.standin.ServerSettings;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.xinference.XinferenceCredentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** One server for the tests of a class, since its models take seconds to load. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EmbeddedTest {

    private StandInServer server;

    @BeforeAll
    void start() {
        server = StandInServer.start(
                EmbeddedEngine.load(), ServerSettings.standard().withRest(Duration.ZERO));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    final String url() {
        return server.url();
    }

    final XinferenceCredentials credentials(String uid) {
        return XinferenceCredentials.builder().serverUrl(url()).modelUid(uid).build();
    }

    final HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }
}
