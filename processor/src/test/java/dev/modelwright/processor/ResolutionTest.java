package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a vendor file is found, in every layout that builds have. The label tells which of several files was read. */
final class ResolutionTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() {
        project = Project.in(folder);
    }

    @Test
    void mavenMainFindsResourcesOfMain() {
        source("src/main/java", "acme.yaml").write("pom.xml", "<project/>");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(Compile.of(project).output("target/classes"), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void mavenTestFindsResourcesOfTestBeforeThoseOfMain() {
        source("src/test/java", "acme.yaml").write("pom.xml", "<project/>");
        yaml("src/main/resources/acme/acme.yaml");
        yaml("src/test/resources/acme/acme.yaml");
        assertFound(Compile.of(project).output("target/test-classes"), "src/test/resources/acme/acme.yaml");
    }

    @Test
    void gradleLayoutWithoutBuildFileFindsResources() {
        source("src/main/java", "acme.yaml");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(
                Compile.of(project).output("build/classes/java/main").option("-sourcepath", ""),
                "src/main/resources/acme/acme.yaml");
    }

    @Test
    void fileBesideTheSourceIsFound() {
        source("src/main/java", "acme.yaml");
        yaml("src/main/java/acme/acme.yaml");
        assertFound(Compile.of(project), "src/main/java/acme/acme.yaml");
    }

    @Test
    void sourceComesBeforeItsCopyAmongCompiledOutput() {
        source("src/main/java", "acme.yaml");
        yaml("src/main/resources/acme/acme.yaml");
        yaml("out/acme/acme.yaml");
        assertFound(Compile.of(project), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void anySourceRootIsFoundWithoutAnyLayout() {
        source("code", "acme.yaml");
        yaml("code/acme/acme.yaml");
        assertFound(Compile.of(project), "code/acme/acme.yaml");
    }

    @Test
    void sourcePathIsAsked() {
        source("code", "acme.yaml");
        yaml("res/acme/acme.yaml");
        String path = project.root().resolve("code") + ":" + project.root().resolve("res");
        assertFound(Compile.of(project).option("-sourcepath", path), "res/acme/acme.yaml");
    }

    @Test
    void classPathIsAsked() {
        source("code", "acme.yaml");
        yaml("res/acme/acme.yaml");
        assertFound(Compile.of(project).classPath("res"), "res/acme/acme.yaml");
    }

    @Test
    void optionIsFollowedWhenAbsolute() {
        source("src/main/java", "acme.yaml");
        yaml("src/main/resources/acme/acme.yaml");
        yaml("res/acme/acme.yaml");
        assertFound(Compile.of(project).option(resources(project.root() + "/res")), "res/acme/acme.yaml");
    }

    @Test
    void optionIsReadFromTheProjectsRootAndEntriesInOrder() {
        source("module/code", "acme.yaml").write("module/pom.xml", "<project/>");
        yaml("module/res/acme/acme.yaml");
        yaml("module/last/acme/acme.yaml");
        assertFound(Compile.of(project).option(resources("none: res :last")), "module/res/acme/acme.yaml");
    }

    @Test
    void absoluteNameBeginsAtTheRoot() {
        source("src/main/java", "/vendors/acme.yaml");
        yaml("src/main/resources/vendors/acme.yaml");
        assertFound(Compile.of(project), "src/main/resources/vendors/acme.yaml");
    }

    @Test
    void nameMayLeadIntoAFolder() {
        source("src/main/java", "provider/acme.yaml");
        yaml("src/main/resources/acme/provider/acme.yaml");
        assertFound(Compile.of(project), "src/main/resources/acme/provider/acme.yaml");
    }

    @Test
    void nameMayLeadOutOfThePackageButNotOutOfTheRoot() {
        source("src/main/java", "../acme.yaml");
        yaml("src/main/resources/acme.yaml");
        assertFound(Compile.of(project), "src/main/resources/acme.yaml");
    }

    @Test
    void compiledOutputIsTheLastResortAndWarnedOf() {
        source("src/main/java", "acme.yaml");
        yaml("out/acme/acme.yaml");
        assertThat(Compile.of(project).tolerant().run().lines())
                .containsExactly("src/main/java/acme/Acme.java:5:19: warning: [stale-copy] `acme.yaml` was found among"
                        + " compiled output only, as `out/acme/acme.yaml`, where deleted files stay. Run a clean"
                        + " build.");
    }

    @Test
    void singleModuleFindsResources() {
        source("src/main/java", "acme.yaml").write("src/main/java/module-info.java", "module acme.mod {}\n");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(modular(), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void moduleSourcePathFindsTheFileInItsModule() {
        source("acme.mod", "acme.yaml").write("acme.mod/module-info.java", "module acme.mod {}\n");
        yaml("acme.mod/acme/acme.yaml");
        String path = project.root().toString();
        assertFound(modular().option("--module-source-path", path), "acme.mod/acme/acme.yaml");
    }

    @Test
    void compilerThatTellsNoSourceFindsResourcesThroughItsOutput() {
        source("src/main/java", "acme.yaml");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(
                Compile.of(project).processor(new ForeignProcessor(UnaryOperator.identity())),
                "src/main/resources/acme/acme.yaml");
    }

    @Test
    void compilerThatTellsNoSourceFindsTheFileBesideTheSource() {
        source("src/main/java", "acme.yaml").write("pom.xml", "<project/>");
        yaml("src/main/java/acme/acme.yaml");
        Compile compile = Compile.of(project).output("target/classes");
        assertFound(compile.processor(new ForeignProcessor(UnaryOperator.identity())), "src/main/java/acme/acme.yaml");
    }

    @Test
    void interfaceOfTheUnnamedPackageFindsItsFileAtTheRoot() {
        project.write("src/main/java/Acme.java", interfaceText("", "acme.yaml"));
        yaml("src/main/resources/acme.yaml");
        assertFound(Compile.of(project), "AcmeProvider.java", "src/main/resources/acme.yaml");
    }

    @Test
    void whatIsNowhereNamesEveryPlaceOnce() {
        source("src/main/java", "acme.yaml").write("pom.xml", "<project/>");
        Compiled compiled = Compile.of(project)
                .output("target/classes")
                .option(resources("res"))
                .run();
        assertThat(compiled.lines())
                .containsExactly("src/main/java/acme/Acme.java:5:19: error: [file-not-found] `acme/acme.yaml` cannot be"
                        + " found. Looked in: res/acme/acme.yaml, src/main/resources/acme/acme.yaml,"
                        + " src/main/java/acme/acme.yaml, src/test/resources/acme/acme.yaml,"
                        + " src/test/java/acme/acme.yaml, target/classes/acme/acme.yaml, the compiler's SOURCE_PATH,"
                        + " the compiler's CLASS_PATH.");
    }

    // The runtime is on the class path here, and the module reads nothing that could annotate generated code.
    private Compile modular() {
        return Compile.of(project).option("--add-reads", "acme.mod=ALL-UNNAMED");
    }

    private static String resources(String folders) {
        return "-Amodelwright.resources=" + folders;
    }

    private Project source(String root, String file) {
        return project.write(root + "/acme/Acme.java", interfaceText("package acme;", file));
    }

    private static String interfaceText(String packageLine, String file) {
        return packageLine + "\n\nimport dev.modelwright.annotation.Provider;\n\n@Provider(value = \"" + file
                + "\", schemaOnly = true)\npublic interface Acme {}\n";
    }

    private void yaml(String file) {
        project.write(
                file,
                "provider: acme\nlabel:\n  en_US: \"" + file + "\"\nsupported_model_types: [llm]\n"
                        + "configurate_methods: [customizable-model]\nmodel_credential_schema:\n"
                        + "  model:\n    label:\n      en_US: Model\n  credential_form_schemas: []\n");
    }

    private static void assertFound(Compile compile, String file) {
        assertFound(compile, "acme/AcmeProvider.java", file);
    }

    private static void assertFound(Compile compile, String generated, String file) {
        Compiled compiled = compile.run().clean();
        String source = compiled.generated().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(generated))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(source).contains("LocalizedText label = LocalizedText.of(\"" + file + "\");");
        assertThat(compiled.project().find(compiled.output(), "modelwright-probe"))
                .isEqualTo(List.of());
    }
}
