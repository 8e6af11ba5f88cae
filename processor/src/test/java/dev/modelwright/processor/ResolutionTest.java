package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        yaml("target/classes/acme/acme.yaml");
        assertFound(maven("main", "classes"), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void mavenMainFindsFilesAmongItsSources() {
        source("src/main/java", "acme.yaml").write("pom.xml", "<project/>");
        yaml("src/main/java/acme/acme.yaml");
        assertFound(maven("main", "classes"), "src/main/java/acme/acme.yaml");
    }

    @Test
    void mavenFindsResourcesThatItDidNotCopy() {
        source("src/main/java", "acme.yaml").write("pom.xml", "<project/>");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(maven("main", "classes"), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void mavenTestFindsResourcesOfTestBeforeThoseOfMain() {
        source("src/test/java", "acme.yaml").write("pom.xml", "<project/>");
        yaml("src/main/resources/acme/acme.yaml");
        yaml("src/test/resources/acme/acme.yaml");
        yaml("target/classes/acme/acme.yaml");
        yaml("target/test-classes/acme/acme.yaml");
        assertFound(maven("test", "test-classes").classPath("target/classes"), "src/test/resources/acme/acme.yaml");
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
    void oddLayoutWithoutTheOptionNamesThePlacesThatWereSearched() {
        source("code", "acme.yaml");
        yaml("res/acme/acme.yaml");
        assertThat(Compile.of(project).run().lines())
                .containsExactly("code/acme/Acme.java:5:19: error: [file-not-found] `acme/acme.yaml` cannot be found."
                        + " Looked in: code/acme/acme.yaml, out/acme/acme.yaml, the compiler's SOURCE_PATH, the"
                        + " compiler's CLASS_PATH.");
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
        source("src/main/java", "acme.yaml")
                .write(
                        "src/main/java/module-info.java",
                        "module acme.mod {\n    provides dev.modelwright.registry.ModelProvider with acme.AcmeProvider;\n}\n");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(modular(), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void moduleSourcePathFindsTheFileInItsModule() {
        source("acme.mod", "acme.yaml")
                .write(
                        "acme.mod/module-info.java",
                        "module acme.mod {\n    provides dev.modelwright.registry.ModelProvider with acme.AcmeProvider;\n}\n");
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
        SmallVendor vendor = new SmallVendor("", "Acme");
        vendor.source(project, "src/main/java", "acme.yaml");
        yaml("src/main/resources/acme.yaml");
        vendor.assertReadFrom(Compile.of(project).run().clean().project(), "src/main/resources/acme.yaml");
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

    // With the paths that Maven's compiler plugin gives: sources, compiled output first on the class path.
    private Compile maven(String set, String output) {
        return Compile.of(project)
                .output("target/" + output)
                .classPath("target/" + output)
                .option(
                        "-sourcepath",
                        project.root().resolve("src/" + set + "/java") + ":"
                                + project.root().resolve("gen"));
    }

    // The runtime is on the class path here, and the module reads nothing that could annotate generated code.
    private Compile modular() {
        return Compile.of(project).option("--add-reads", "acme.mod=ALL-UNNAMED");
    }

    private static String resources(String folders) {
        return "-Amodelwright.resources=" + folders;
    }

    private Project source(String root, String file) {
        return SmallVendor.ACME.source(project, root, file);
    }

    private void yaml(String file) {
        SmallVendor.ACME.yaml(project, file);
    }

    private static void assertFound(Compile compile, String file) {
        SmallVendor.ACME.assertReadFrom(compile.run().clean().project(), file);
    }
}
