package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.diagnostic.Severity;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.PredefinedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code -Amodelwright.dify}, errors of vendors that Dify loads are warnings, and the vendors become Java that loads. */
final class DifyTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics");
    private static final String DIFY = "-Amodelwright.dify";
    private static final String PROVIDER = """
            package lenient;

            import dev.modelwright.annotation.Provider;

            @Provider(value = "%s", schemaOnly = true)
            public interface Lenient {}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("fixtures")
    void vendorThatDifyLoadsBecomesJavaThatLoads(Path fixture) throws Exception {
        Compiled compiled = compile(fixture, DIFY);
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.lines()).anySatisfy(line -> assertThat(line).contains("warning: [" + code(fixture) + "]"));
        for (Class<? extends ModelProvider> provider : compiled.types(ModelProvider.class)) {
            assertThat(provider.getConstructor().newInstance().schema().id()).isNotEmpty();
        }
        for (Class<? extends PredefinedModel> models : compiled.types(PredefinedModel.class)) {
            assertThat(Stream.of(models.getEnumConstants()).map(PredefinedModel::schema))
                    .hasOnlyElementsOfType(ModelSchema.class);
        }
    }

    @Test
    void everyLenientCodeHasAFixture() throws IOException {
        assertThat(fixtures().stream().map(DifyTest::code).distinct())
                .containsExactlyInAnyOrderElementsOf(DiagnosticCode.all().stream()
                        .filter(DifyTest::isLenient)
                        .map(DiagnosticCode::id)
                        .toList());
    }

    @Test
    void theReadmeNamesEveryLenientCode() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(DiagnosticCode.all().stream().filter(DifyTest::isLenient))
                .allSatisfy(code -> assertThat(readme).contains("`" + code.id() + "`"));
    }

    @Test
    void strictnessTurnsTheWarningsIntoErrorsAgain() throws IOException {
        Compiled compiled = compile(FIXTURES.resolve("invalid-url"), DIFY, "-Amodelwright.strict");
        assertThat(compiled.errors()).hasSize(1).first().asString().contains("error: [invalid-url]");
    }

    @Test
    void lenientCodeCanBeLeftOut() throws IOException {
        assertThat(compile(FIXTURES.resolve("invalid-url"), DIFY, "-Amodelwright.lint=-invalid-url")
                        .lines())
                .isEmpty();
    }

    @Test
    void whatDifyRefusesStaysAnError() throws IOException {
        Compiled compiled = compile(FIXTURES.resolve("unknown-value"), DIFY);
        assertThat(compiled.errors()).hasSize(1).first().asString().contains("error: [unknown-value]");
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> fixtures = Files.list(FIXTURES)) {
            return fixtures.sorted().filter(DifyTest::isOfLenientCode).toList();
        }
    }

    // Fixtures with Java of their own are about that.
    private static boolean isOfLenientCode(Path fixture) {
        boolean isVendor = Files.exists(fixture.resolve("acme.yaml")) || Files.exists(fixture.resolve("provider"));
        return isVendor
                && DiagnosticCode.all().stream().anyMatch(code -> code.id().equals(code(fixture)) && isLenient(code));
    }

    private static boolean isLenient(DiagnosticCode code) {
        Diagnostic finding = new Diagnostic(code, code.severity(), ElementLocation.of(""), "");
        return code.severity() == Severity.ERROR
                && Lint.standard().dify().apply(List.of(finding)).get(0).severity() == Severity.WARNING;
    }

    private static String code(Path fixture) {
        return fixture.getFileName().toString().split("\\.", 2)[0];
    }

    private Compiled compile(Path fixture, String... options) throws IOException {
        boolean isPlugin = Files.exists(fixture.resolve("provider"));
        Project project = Project.in(folder)
                .write(
                        "src/main/java/lenient/Lenient.java",
                        PROVIDER.formatted(isPlugin ? "provider/acme.yaml" : "acme.yaml"));
        CorpusProject.copyAll(fixture, project.root().resolve("src/main/resources/lenient"));
        return Compile.of(project).tolerant().option(options).run();
    }
}
