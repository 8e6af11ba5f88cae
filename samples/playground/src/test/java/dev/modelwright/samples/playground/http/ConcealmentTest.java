package dev.modelwright.samples.playground.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConcealmentTest {

    private final Concealment concealment = new Concealment();

    @Test
    void secretsAreReplacedInEveryText() {
        concealment.add(List.of(Secret.of("canary\"1"), Secret.of("canary-2")));
        JsonValue value = JsonValue.parse("{\"a\":[\"the key canary\\\"1 is wrong\",{\"b\":\"canary-2\"}],\"c\":7}");

        assertThat(concealment.in(value).toJson())
                .isEqualTo("{\"a\":[\"the key •••••••• is wrong\",{\"b\":\"••••••••\"}],\"c\":7}");
    }

    @Test
    void partsOfUsualWordsAreNoSecrets() {
        concealment.add(List.of(Secret.of("key")));

        assertThat(concealment.in(JsonValue.of("the key")).toJson()).isEqualTo("\"the key\"");
    }
}
