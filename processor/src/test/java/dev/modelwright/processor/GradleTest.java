package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of a processor that is to be incremental. Gradle itself is not run here. */
final class GradleTest {

    private static final Path METADATA = Path.of("target", "classes", "META-INF");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void twoVendors() {
        project = Project.in(folder);
        vendor(SmallVendor.ACME, "acme.yaml");
        vendor(new SmallVendor("beta", "Beta"), "beta.yaml");
    }

    @Test
    void everyProcessorThatTheCompilerFindsIsDeclaredAsAggregating() {
        List<String> processors = Project.text(METADATA.resolve("services/javax.annotation.processing.Processor"))
                .lines()
                .toList();
        assertThat(Project.text(METADATA.resolve("gradle/incremental.annotation.processors"))
                        .lines())
                .containsExactlyElementsOf(
                        processors.stream().map(name -> name + ",aggregating").toList());
    }

    @Test
    void everyOptionOfTheReadmeIsDeclared() {
        assertThat(new ModelwrightProcessor().getSupportedOptions())
                .isNotEmpty()
                .allSatisfy(
                        option -> assertThat(Project.text(Path.of("README.md"))).contains("| `-A" + option))
                .containsExactlyInAnyOrder(
                        "modelwright.resources",
                        "modelwright.lint",
                        "modelwright.strict",
                        "modelwright.dify",
                        "modelwright.spring");
    }

    @Test
    void compilerFindsThatEveryOptionIsRecognised() {
        Compile compile = gradle().tolerant().option("-Xlint:processing", "-Awho.knows=1");
        new ModelwrightProcessor().getSupportedOptions().forEach(name -> compile.option("-A" + name + value(name)));
        assertThat(compile.run().lines())
                .contains("warning: The following options were not recognized by any processor: '[who.knows]'");
    }

    private static String value(String option) {
        return option.equals("modelwright.lint") || option.equals("modelwright.resources") ? "=none" : "=false";
    }

    @Test
    void everyCreatedFileHasItsOrigin() {
        Map<String, String> created = RecordingFiler.created();
        gradle().processor(
                        new ForeignProcessor(filer -> new RecordingFiler(filer, created, RecordingFiler.locations())))
                .run()
                .clean();
        assertThat(created)
                .containsExactly(
                        Map.entry("CLASS_OUTPUT/META-INF/modelwright/acme.AcmeProvider.sources", "acme.Acme"),
                        Map.entry("CLASS_OUTPUT/META-INF/modelwright/beta.BetaProvider.sources", "beta.Beta"),
                        Map.entry(
                                "CLASS_OUTPUT/META-INF/services/dev.modelwright.registry.ModelProvider",
                                "acme.Acme, beta.Beta"),
                        Map.entry("acme.AcmeCredentials", "acme.Acme"),
                        Map.entry("acme.AcmeProvider", "acme.Acme"),
                        Map.entry("beta.BetaCredentials", "beta.Beta"),
                        Map.entry("beta.BetaProvider", "beta.Beta"));
    }

    @Test
    void onlyCompiledOutputIsReadThroughTheCompiler() {
        Set<String> read = RecordingFiler.locations();
        gradle().processor(new ForeignProcessor(filer -> new RecordingFiler(filer, RecordingFiler.created(), read)))
                .run()
                .clean();
        assertThat(read).containsExactly("CLASS_OUTPUT");
    }

    @Test
    void environmentThatIsNotJavacsOwnIsEnough() {
        gradle().processor(new ForeignProcessor(UnaryOperator.identity())).run().clean();
        SmallVendor.ACME.assertReadFrom(project, "src/main/resources/acme/acme.yaml");
    }

    private Compile gradle() {
        return Compile.of(project).output("build/classes/java/main").option("-sourcepath", "");
    }

    private void vendor(SmallVendor vendor, String file) {
        vendor.source(project, "src/main/java", file);
        vendor.yaml(project, "src/main/resources/" + vendor.path(file));
    }
}
