package dev.modelwright.samples.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForkedTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void outputAndTimeOfACommandAreKept() throws Exception {
        Finished finished = new Forked(List.of(JAVA, "--version"), folder.resolve("log")).run();
        assertThat(finished.output()).contains(System.getProperty("java.version"));
        assertThat(finished.millis()).isPositive();
    }

    @Test
    void commandThatFailsIsNamedWithItsOutput() {
        Forked wrong = new Forked(List.of(JAVA, "-no-such-option"), folder.resolve("log"));
        assertThatIllegalStateException()
                .isThrownBy(wrong::run)
                .withMessageContainingAll("ended with 1", "Unrecognized");
    }
}
