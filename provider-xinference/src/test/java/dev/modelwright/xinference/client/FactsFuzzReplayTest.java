package dev.modelwright.xinference.client;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.modelwright.openai.client.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the inputs from which fuzzing starts, and those that it once found. */
class FactsFuzzReplayTest {

    static List<Path> seeds() throws IOException {
        return Seeds.of(FactsFuzz.class, "FactsFuzzTest");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariantsHold(Path seed) {
        assertThatCode(() -> FactsFuzz.run(Files.readAllBytes(seed))).doesNotThrowAnyException();
    }
}
