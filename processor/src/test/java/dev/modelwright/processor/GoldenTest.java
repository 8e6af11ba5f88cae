package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated text of whole vendors, compiled with every warning an error. */
final class GoldenTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"acme", "chorus", "ledger", "plain"})
    void vendorCompilesWithoutWarningIntoExactlyThisText(String name) throws IOException {
        Compiled compiled = Compile.of(Project.vendor(name, folder)).run().clean();
        Golden.assertMatches(name, compiled.written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinference", "openai_api_compatible", "bedrock"})
    void publicVendorCompilesWithoutWarningIntoExactlyThisText(String name) throws IOException {
        Compiled compiled = Compile.of(Project.vendor(name, folder))
                .option(Compile.NO_LINT)
                .run()
                .clean();
        Golden.assertMatches(name, compiled.written());
    }

    @Test
    void vendorOfTwoFormsHasOneRecordForEachShape() throws IOException {
        Compiled compiled = orbit(folder);
        assertThat(compiled.lines())
                .containsExactly("src/main/java/com/example/orbit/Orbit.java:5:11: warning: [missing-driver] Kind"
                        + " `text-embedding` has no driver, so its models cannot be called. Add a class with"
                        + " `@ModelType(TEXT_EMBEDDING)`.");
        Golden.assertMatches("orbit", compiled.written());
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(orbit(folder.resolve("first")).written())
                .hasSize(5)
                .isEqualTo(orbit(folder.resolve("second")).written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "orbit", "ledger", "plain", "xinference", "openai_api_compatible", "bedrock"})
    void generatedTextIsPrintableAscii(String name) {
        Map<String, String> generated =
                Compile.of(Project.vendor(name, folder)).tolerant().run().written();
        String odd = generated.values().stream()
                .flatMap(text -> text.chars().mapToObj(Character::toString))
                .filter(character -> !character.matches("[\\n -~]"))
                .collect(Collectors.joining());
        assertThat(generated).isNotEmpty();
        assertThat(odd).isEmpty();
    }

    private static Compiled orbit(Path folder) {
        return Compile.of(Project.vendor("orbit", folder)).tolerant().run();
    }
}
