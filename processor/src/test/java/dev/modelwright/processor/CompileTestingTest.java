package dev.modelwright.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How users test their vendors in memory: the file comes from the class path of the test, or from the option. */
final class CompileTestingTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "vendors", "ledger", "src", "main");

    @TempDir
    Path folder;

    @Test
    void fileOnTheClassPathOfTheTestIsFound() {
        Compilation compilation = compile("/vendors/ledger/src/main/resources/ledger/ledger.yaml");
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generatedSourceFile("ledger.LedgerProvider")).isPresent();
    }

    @Test
    void fileBesideASourceThatIsAResourceIsFound() {
        Compilation compilation = javac().withProcessors(new ModelwrightProcessor())
                .compile(JavaFileObjects.forResource("vendors/ledger/src/main/java/ledger/Ledger.java"));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFile("ledger.LedgerProvider")).isPresent();
    }

    @Test
    void fileOfTheOptionIsFound() {
        Path resources = RESOURCES.resolve("resources").toAbsolutePath();
        Compilation compilation = compile("ledger.yaml", "-Amodelwright.resources=" + resources);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generatedSourceFile("ledger.LedgerProvider")).isPresent();
    }

    @Test
    void nothingButSourcesAndClassesTheServiceFileAndTheListOfSourcesIsLeftBehind() {
        Compilation compilation = compile("/vendors/ledger/src/main/resources/ledger/ledger.yaml");
        assertThat(compilation.generatedFiles().stream()
                        .filter(file -> file.getKind() == JavaFileObject.Kind.OTHER)
                        .map(JavaFileObject::getName))
                .containsExactlyInAnyOrder(
                        "/CLASS_OUTPUT/META-INF/services/dev.modelwright.registry.ModelProvider",
                        "/CLASS_OUTPUT/META-INF/modelwright/ledger.LedgerProvider.sources");
    }

    @Test
    void whatIsNowhereNamesThePlacesThatAMemoryHas() {
        Compilation compilation = compile("nowhere.yaml");
        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getMessage(null))
                .isEqualTo("[file-not-found] `ledger/nowhere.yaml` cannot be found. Looked in: the compiler's"
                        + " SOURCE_PATH, the compiler's CLASS_PATH, the compiler's CLASS_OUTPUT.");
    }

    private static Compilation compile(String file, String... options) {
        JavaFileObject source = JavaFileObjects.forSourceLines(
                "ledger.Ledger",
                "package ledger;",
                "@dev.modelwright.annotation.Provider(value = \"" + file + "\", schemaOnly = true)",
                "public interface Ledger {}");
        return javac().withProcessors(new ModelwrightProcessor())
                .withOptions((Object[]) options)
                .compile(source);
    }
}
