package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the inputs from which fuzzing starts, and those that it once found. */
class StreamFuzzReplayTest {

    static List<Path> seeds() throws IOException {
        return Seeds.of(StreamFuzz.class, "StreamFuzzTest");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariantsHold(Path seed) {
        assertThatCode(() -> StreamFuzz.run(Files.readAllBytes(seed))).doesNotThrowAnyException();
    }
}
