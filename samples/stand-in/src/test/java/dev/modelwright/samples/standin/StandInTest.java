package dev.modelwright.samples.standin;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** A server without rests, and the ways to ask it. */
abstract class StandInTest {

    private final StandInServer server = StandInServer.start(Optional.empty(), Duration.ZERO);
    private final StandInClient client = StandInClient.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    StandInServer server() {
        return server;
    }

    StandInClient client() {
        return client;
    }

    HttpResponse<String> chat(String more) throws IOException, InterruptedException {
        return client.post(StandInClient.CHAT, "{\"model\":\"stand-in-chat\"," + more + "}");
    }

    HttpResponse<String> completion(String more) throws IOException, InterruptedException {
        return client.post(StandInClient.COMPLETION, "{\"model\":\"stand-in-completion\"," + more + "}");
    }
}
