package dev.modelwright.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void noArgumentsMeanTheStandIn() {
        assertThat(parse()).isEqualTo(new Arguments(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void keyIsReadFromTheEnvironment() {
        Arguments arguments =
                parse("--server", "http://localhost:9997", "--model", "qwen3", "--api-key-env", "XINFERENCE_KEY");

        assertThat(arguments)
                .isEqualTo(new Arguments(
                        Optional.of(URI.create("http://localhost:9997")), Optional.of("qwen3"), Optional.of("xf-1")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --port 1                            | `--port` is no argument.
                    --server                            | `--server` must have a value.
                    --server http://h                   | `--server` and `--model` must be given together.
                    --model m                           | `--server` and `--model` must be given together.
                    --server http://h --model m --api-key-env NONE | The environment variable `NONE` is not set.
                    """)
    void wrongArgumentsAreAnsweredWithTheUsage(String words, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(words.split(" ")))
                .withMessage(reason + "\n" + Arguments.USAGE);
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), Map.of("XINFERENCE_KEY", "xf-1"));
    }
}
