package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiKeyTest {

    private final StandInServer server = StandInServer.start(Optional.of("xf-right"));

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer xf-right", "bearer xf-right"})
    void callerWithTheKeyIsServed(String authorization) throws Exception {
        assertThat(client(Optional.of(authorization)).get("/v1/models").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer xf-wrong", "Basic xf-right", "Bearer", "xf-right"})
    void callerWithAnotherCredentialIsRefused(String authorization) throws Exception {
        assertRefused(client(Optional.of(authorization)).get("/v1/models"), "models:list");
    }

    @Test
    void callerWithoutKeyIsRefusedBeforeTheBodyIsRead() throws Exception {
        assertRefused(client(Optional.empty()).post(StandInClient.CHAT, "no JSON"), "models:read");
    }

    @Test
    void questionForTheKeyIsOpen() throws Exception {
        assertThat(client(Optional.empty()).get("/v1/cluster/auth").body()).isEqualTo("{\"auth\":true}");
    }

    @Test
    void keyThatNobodyAsksForIsIgnored() throws Exception {
        try (StandInServer open = StandInServer.start()) {
            StandInClient client = new StandInClient(open.url(), Optional.of("Bearer any"));

            assertThat(client.get("/v1/models").statusCode()).isEqualTo(200);
        }
    }

    private StandInClient client(Optional<String> authorization) {
        return new StandInClient(server.url(), authorization);
    }

    private static void assertRefused(HttpResponse<String> answer, String scope) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer scope=\"" + scope + "\"");
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Could not validate credentials\"}");
    }
}
