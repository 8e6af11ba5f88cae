package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk-through for vendors of customizable models, step by step, as its readers type it. */
final class SeedWalkThroughTest {

    private static final Path PROGRAMS = Path.of("src", "test", "resources", "programs", "seed");
    private static final String FILE = "src/main/resources/seed/xinference.yaml";

    @TempDir
    Path folder;

    @Test
    void theFirstStepHasAnEmptyFormAndCompiles() throws IOException {
        Project project = Project.vendor("seed", folder);
        String whole = project.read(FILE);
        project.write(FILE, whole.substring(0, whole.indexOf("  - variable: model_type")))
                .delete("src/main/java/seed/XinferenceLanguageModel.java");
        assertWarnings("seed-first-step", Compile.of(project).tolerant().run());
    }

    @Test
    void theWholeFileCompilesWithWarningsThatExplain() throws IOException {
        assertWarnings(
                "seed-whole-file",
                Compile.of(Project.vendor("seed", folder)).tolerant().run());
    }

    @Test
    void modelATakesTopKAndModelBDoesNot() {
        Project project = Project.vendor("seed", folder).copy(PROGRAMS);
        assertThat(Compile.of(project).tolerant().run().program("seed.Ask"))
                .containsExactly(
                        "uid {top_k=40}",
                        "BadRequestException: [xinference] Request refused: `top_k` is no parameter of this model."
                                + " Did you mean `top_p`?",
                        "plain A: uid {}",
                        "plain B: uid {}");
    }

    private static void assertWarnings(String golden, Compiled compiled) throws IOException {
        assertThat(compiled.success()).isTrue();
        Golden.assertMatches(golden, Map.of("warnings", String.join("\n", compiled.lines()) + "\n"));
    }
}
