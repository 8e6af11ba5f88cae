package dev.modelwright.samples.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("KEY", "canary-embedded", "BLANK", " ");

    @Test
    void withoutArgumentsThePortIsXinferencesAndEveryCallerIsServed() {
        Arguments arguments = Arguments.parse(List.of(), Map.of());

        assertThat(arguments.port()).isEqualTo(9997);
        assertThat(arguments.apiKey()).isEmpty();
        assertThat(arguments.gguf()).isEmpty();
    }

    @Test
    void everyOptionIsRead() {
        Arguments arguments = Arguments.parse(
                List.of("--chat-gguf", "model.gguf", "--port", "0", "--api-key-env", "KEY"), ENVIRONMENT);

        assertThat(arguments.port()).isZero();
        assertThat(arguments.apiKey()).hasValue("canary-embedded");
        assertThat(arguments.gguf()).hasValue(Path.of("model.gguf"));
        assertThat(arguments.toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({
        "--server x, `--server` is no argument.",
        "--port, `--port` must have a value.",
        "--port 1 --port 2, `--port` must be given once.",
        "--port ninety, '`--port` must be a number from 0 to 65535, but was `ninety`.'",
        "--port 65536, '`--port` must be a number from 0 to 65535, but was `65536`.'",
        "--port -1, '`--port` must be a number from 0 to 65535, but was `-1`.'",
        "--api-key-env NONE, 'The environment variable `NONE` must hold the key, but is not set.'",
        "--api-key-env BLANK, 'The environment variable `BLANK` must hold the key, but is not set.'"
    })
    void wrongArgumentIsSaidWithTheUsage(String words, String reason) {
        assertThatThrownBy(() -> Arguments.parse(List.of(words.split(" ")), ENVIRONMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason + "\n" + Arguments.USAGE);
    }
}
