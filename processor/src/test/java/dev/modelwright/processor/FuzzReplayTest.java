package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the inputs from which fuzzing starts, and those that it once found. */
final class FuzzReplayTest {

    @TempDir
    Path folder;

    static List<Path> texts() throws IOException {
        return Seeds.of("YamlFuzzTest");
    }

    static List<Path> vendors() throws IOException {
        return Seeds.of("VendorFuzzTest");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyBytesAreReadOrRefusedInsideTheFile(Path seed) {
        assertThatCode(() -> YamlFuzz.run(Files.readAllBytes(seed))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void anyVendorIsRefusedInsideItsFilesOrCompiles(Path seed) throws IOException {
        FuzzVendor vendor = FuzzVendor.of(Files.readAllBytes(seed), folder);
        if (!vendor.check().hasErrors()) {
            vendor.compile();
        }
    }
}
