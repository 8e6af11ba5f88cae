package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the inputs from which fuzzing starts, and those that it once found. */
class AnswerFuzzReplayTest {

    static List<Path> seeds() throws IOException {
        return Seeds.of(AnswerFuzz.class, "AnswerFuzzTest");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariantsHold(Path seed) {
        assertThatCode(() -> AnswerFuzz.run(Files.readAllBytes(seed))).doesNotThrowAnyException();
    }
}
