package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predefined models in the hands of a program that is compiled with them. */
final class PredefinedModelsTest {

    private static final Path PROGRAMS = Path.of("src", "test", "resources", "programs", "ledger");

    @TempDir
    Path folder;

    @Test
    void parametersOfOneModelAreCheckedAgainstItsRulesWhenTheyAreBuilt() {
        Compiled ledger = Compile.of(Project.vendor("ledger", folder).copy(PROGRAMS))
                .tolerant()
                .run();
        assertThat(ledger.program("ledger.Bound"))
                .containsExactly(
                        "ledger-2 3",
                        "{temperature=0.5}",
                        "`style` must be one of `plain`, `terse`, but was `ornate`.",
                        "`max_tokens` must be at least 1, but was 0.",
                        "{temperature=-1.0}");
    }
}
