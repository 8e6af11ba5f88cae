package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.Secret;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SharedConnectionsTest {

    private final MockWebServer server = Servers.create();
    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private final Connections connections = Connections.create();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        connections.close();
        other.shutdown();
        server.close();
    }

    @Test
    void clientsOfOneServerUseOneConnection() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.enqueue(Servers.answer());
            client("key-" + i).chat(Servers.BODY);
        }

        int connection = server.takeRequest().getConnectionIndex();
        assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(connection);
        assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(connection);
    }

    @Test
    void closingEndsAllClientsOfTheConnectionsAndNoOther() throws Exception {
        OpenAiClient closed = client("one");
        OpenAiClient open = Servers.client(Servers.settings(server).build());
        server.enqueue(
                Servers.answer().newBuilder().headersDelay(1, TimeUnit.SECONDS).build());
        Future<?> answer = other.submit(() -> open.chat(Servers.BODY));
        server.takeRequest();
        connections.close();

        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(Servers.object("{\"choices\":[]}"));
        assertThat(catchThrowableOfType(OpenAiException.class, () -> closed.get("models")))
                .hasMessage("The client is closed.");
    }

    private OpenAiClient client(String key) {
        return connections.client(
                Servers.settings(server).apiKey(Secret.of(key)).build(), Servers.DIALECT);
    }
}
