package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class EnvironmentCredentialsTest {

    private final EnvironmentCredentials credentials = new EnvironmentCredentials(Map.of(
            "FAST_SERVER_URL",
            "http://localhost:1",
            "FAST_MODEL_UID",
            "m",
            "FAST_API_KEY",
            "canary-fast",
            "OTHER",
            "x"));

    @Test
    void variablesWithTheNameOfTheReferenceAreTheValues() {
        assertThat(credentials.credential("fast"))
                .hasValue(Map.of("server_url", "http://localhost:1", "model_uid", "m", "api_key", "canary-fast"));
    }

    @Test
    void referenceWithoutVariablesIsNotKnown() {
        assertThat(credentials.credential("slow")).isEmpty();
    }

    @Test
    void nothingIsPrinted() {
        assertThat(credentials.toString()).doesNotContain("canary");
    }
}
