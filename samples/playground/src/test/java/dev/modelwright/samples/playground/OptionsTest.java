package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionsTest {

    private static final Path HOME = Path.of("home");

    @Test
    void nothingNeedsToBeSaid() {
        assertThat(parse(""))
                .isEqualTo(new Options(
                        8460,
                        HOME.resolve(".modelwright-playground"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        true));
    }

    @Test
    void everythingCanBeSaid() {
        assertThat(
                        parse(
                                "--port 0 --data d --server https://models:9997 --api-key-env K --refuse-link-local --no-browser"))
                .isEqualTo(new Options(
                        0,
                        Path.of("d"),
                        Optional.of(URI.create("https://models:9997")),
                        Optional.of(Secret.of("canary-key")),
                        true,
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "--what, `--what` is no argument.",
        "--port, `--port` must have a value.",
        "--port x, `--port` must be a number from 0 to 65535.",
        "--port 65536, `--port` must be a number from 0 to 65535.",
        "--server models:9997, `--server` must be an address that begins with http:// or https://.",
        "--server ::, `--server` must be an address that begins with http:// or https://.",
        "--api-key-env K, `--api-key-env` must be given with `--server`.",
        "--server http://x --api-key-env NONE, The environment variable `NONE` is not set."
    })
    void wrongArgumentsAreExplained(String words, String message) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + "\n" + Options.USAGE);
    }

    private static Options parse(String words) {
        List<String> list = words.isEmpty() ? List.of() : List.of(words.split(" "));
        return Options.parse(list, Map.of("K", "canary-key"), HOME);
    }
}
