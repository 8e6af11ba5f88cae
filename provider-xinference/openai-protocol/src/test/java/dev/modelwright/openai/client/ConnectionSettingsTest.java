package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Secret;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSettingsTest {

    @Test
    void addressMayBeTextOrUri() {
        assertThat(ConnectionSettings.builder("http://host/v1/").build())
                .isEqualTo(ConnectionSettings.builder(URI.create("http://host")).build());
    }

    @Test
    void keyIsNotPrinted() {
        ConnectionSettings settings = builder().apiKey(Secret.of("xf-canary")).build();

        assertThat(settings.toString()).doesNotContain("canary");
        assertThat(settings.apiKey()).map(Secret::reveal).contains("xf-canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "canary ", "canary\n", "canäry", "ca nary"})
    void keyThatCannotStandInAHeaderIsRefusedAndNotRepeated(String key) {
        assertThatThrownBy(() -> builder().apiKey(Secret.of(key)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The API key must consist of visible ASCII characters."
                        + " Is there a blank or a line end around it?");
    }

    @Test
    void limitOfZeroIsRefused() {
        assertThatThrownBy(() -> builder().idleTimeout(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The idle timeout must be more than zero and at most one day, but was PT0S.");
    }

    @Test
    void limitOfMoreThanADayIsRefused() {
        assertThatThrownBy(() -> builder().totalTimeout(Duration.ofHours(25)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The total timeout must be more than zero and at most one day, but was PT25H.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void numberOfRetriesOutOfRangeIsRefused(int retries) {
        assertThatThrownBy(() -> builder().maxRetries(retries).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of retries must be between 0 and 10, but was " + retries + ".");
    }

    private static ConnectionSettings.Builder builder() {
        return ConnectionSettings.builder("http://host");
    }
}
