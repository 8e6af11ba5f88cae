package dev.modelwright.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.modelwright.schema.ModelKind;
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
        assertThat(parse()).isEqualTo(new Arguments(Optional.empty(), Map.of(), Optional.empty()));
    }

    @Test
    void keyIsReadFromTheEnvironment() {
        Arguments arguments =
                parse("--server", "http://localhost:9997", "--model", "qwen3", "--api-key-env", "XINFERENCE_KEY");

        assertThat(arguments)
                .isEqualTo(new Arguments(
                        Optional.of(URI.create("http://localhost:9997")),
                        Map.of(ModelKind.LLM, "qwen3"),
                        Optional.of("xf-1")));
    }

    @Test
    void eachKindMayHaveAModel() {
        Arguments arguments = parse(
                "--server",
                "http://h",
                "--model",
                "a",
                "--text-embedding",
                "b",
                "--rerank",
                "c",
                "--speech2text",
                "d",
                "--tts",
                "e");

        assertThat(arguments.uids())
                .containsExactly(
                        Map.entry(ModelKind.LLM, "a"),
                        Map.entry(ModelKind.TEXT_EMBEDDING, "b"),
                        Map.entry(ModelKind.RERANK, "c"),
                        Map.entry(ModelKind.SPEECH2TEXT, "d"),
                        Map.entry(ModelKind.TTS, "e"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --port 1                            | `--port` is no argument.
                    --server                            | `--server` must have a value.
                    --model m                           | The uid of a model must be given with `--server`.
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
