package dev.modelwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OptionsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cli", "warnings");

    @Test
    void warningsLetTheVendorCompile() {
        Compilation compiled = compile();
        assertThat(compiled).succeeded();
        assertThat(compiled).hadWarningContaining("[unknown-key]");
        assertThat(compiled.generatedSourceFile("AcmeProvider")).isPresent();
    }

    @Test
    void strictRefusesTheVendorAndReportsNothingThatFollows() {
        Compilation compiled = compile("-Amodelwright.strict", "-Amodelwright.lint=none,+unknown-key");
        assertThat(compiled).failed();
        assertThat(compiled).hadErrorCount(1);
        assertThat(compiled).hadErrorContaining("[unknown-key]");
    }

    @Test
    void lintLeavesAWarningOut() {
        Compilation compiled = compile("-Amodelwright.lint=-unknown-key");
        assertThat(compiled).succeeded();
        assertThat(compiled.diagnostics().stream().map(Object::toString))
                .noneMatch(text -> text.contains("unknown-key"));
    }

    @Test
    void unknownOptionIsReportedOnceWithTheNearName() {
        Compilation compiled = compile("-Amodelwright.strickt=true");
        assertThat(compiled).hadErrorCount(1);
        assertThat(compiled)
                .hadErrorContaining("[unknown-option] Option `modelwright.strickt` is unknown."
                        + " Did you mean `modelwright.strict`? Usage: `-Amodelwright.resources=FOLDERS,");
    }

    @Test
    void lintWithoutValueIsReported() {
        assertThat(compile("-Amodelwright.lint"))
                .hadErrorContaining("Word `` of `-Amodelwright.lint` is unknown."
                        + " Usage: `-Amodelwright.lint=all|none|+CODE,-CODE`.");
    }

    private static Compilation compile(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Amodelwright.resources=" + FOLDER.toAbsolutePath());
        return javac().withProcessors(new ModelwrightProcessor())
                .withOptions(all)
                .compile(
                        JavaFileObjects.forSourceString(
                                "Acme",
                                "@dev.modelwright.annotation.Provider(value = \"acme.yaml\", schemaOnly = true) interface Acme {}"));
    }
}
