package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which tells no source file and answers for missing files in its own way. */
final class EclipseTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() {
        project = Project.in(folder);
    }

    @Test
    void resourcesOfTheProjectThatOutputBelongsToAreFound() {
        source("src/main/java").write("pom.xml", "<project/>");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(Eclipse.of(project).output("target/classes"), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void resourcesOfTestsAreFoundBeforeThoseOfMain() {
        source("src/test/java").write("pom.xml", "<project/>");
        yaml("src/main/resources/acme/acme.yaml");
        yaml("src/test/resources/acme/acme.yaml");
        assertFound(Eclipse.of(project).output("target/test-classes"), "src/test/resources/acme/acme.yaml");
    }

    @Test
    void resourcesAreFoundWithoutABuildFile() {
        source("src/main/java");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(Eclipse.of(project), "src/main/resources/acme/acme.yaml");
    }

    @Test
    void fileAmongTheSourcesIsFound() {
        source("src/main/java").write("pom.xml", "<project/>");
        yaml("src/main/java/acme/acme.yaml");
        assertFound(Eclipse.of(project).output("target/classes"), "src/main/java/acme/acme.yaml");
    }

    @Test
    void driverOfTypesThatAreNotGeneratedYetIsTaken() {
        Eclipse.of(project.copy(Path.of("src", "test", "resources", "others", "vendor")))
                .run()
                .clean();
        // It does not tell whether the driver lists models, which is seen at run time then.
        assertThat(project.read("gen/acme/AcmeProvider.java"))
                .contains("new AcmeLanguageModel()", "case LLM -> wiring().languageModels.listing(");
    }

    @Test
    void sourcePathIsAsked() {
        source("code");
        yaml("res/acme/acme.yaml");
        String path = project.root().resolve("code") + ":" + project.root().resolve("res");
        assertFound(Eclipse.of(project).option("-sourcepath", path), "res/acme/acme.yaml");
    }

    @Test
    void classPathIsAsked() {
        source("code");
        yaml("res/acme/acme.yaml");
        assertFound(Eclipse.of(project).classPath("res"), "res/acme/acme.yaml");
    }

    @Test
    void optionIsFollowed() {
        source("code");
        yaml("res/acme/acme.yaml");
        assertFound(
                Eclipse.of(project).option("-Amodelwright.resources=" + project.root() + "/res"), "res/acme/acme.yaml");
    }

    @Test
    void resourcesCopiedIntoOutputAreTheLastResortAndWarnedOf() {
        source("code");
        yaml("out/acme/acme.yaml");
        Eclipse.Run run = Eclipse.of(project).run();
        assertThat(run.success()).isTrue();
        assertThat(run.log())
                .startsWith("code/acme/Acme.java:5: warning: [stale-copy] `acme.yaml` was found among compiled output"
                        + " only, as `out/acme/acme.yaml`");
        SmallVendor.ACME.assertReadFrom(project, "out/acme/acme.yaml");
    }

    @Test
    void whatIsNowhereNamesEveryPlace() {
        source("src/main/java").write("pom.xml", "<project/>");
        Eclipse.Run run = Eclipse.of(project).output("target/classes").run();
        assertThat(run.success()).isFalse();
        assertThat(run.log())
                .startsWith("src/main/java/acme/Acme.java:5: error: [file-not-found] `acme/acme.yaml` cannot be found."
                        + " Looked in: src/main/resources/acme/acme.yaml, src/test/resources/acme/acme.yaml,"
                        + " src/main/java/acme/acme.yaml, src/test/java/acme/acme.yaml, target/classes/acme/acme.yaml,"
                        + " the compiler's SOURCE_PATH, the compiler's CLASS_PATH.");
    }

    @Test
    void singleModuleFindsResources() {
        source("src/main/java").write("pom.xml", "<project/>");
        project.write("src/main/java/module-info.java", "module acme.mod {}\n");
        yaml("src/main/resources/acme/acme.yaml");
        assertFound(
                modular().output("target/classes").option("-Amodelwright.lint=-missing-provides"),
                "src/main/resources/acme/acme.yaml");
    }

    // It resolves declarations of modules before anything is generated.
    @Test
    void moduleCannotProvideWhatIsGenerated() {
        module("acme.AcmeProvider");
        yaml("src/main/resources/acme/acme.yaml");
        Eclipse.Run run = modular().run();
        assertThat(run.success()).isFalse();
        assertThat(run.log())
                .startsWith("src/main/java/module-info.java:2: error: The type acme.AcmeProvider is not accessible");
    }

    @Test
    void moduleThatProvidesNothingIsWarnedOf() {
        source("src/main/java").write("src/main/java/module-info.java", "module acme.mod {}\n");
        yaml("src/main/resources/acme/acme.yaml");
        Eclipse.Run run = modular().run();
        assertThat(run.success()).isTrue();
        assertThat(run.log())
                .startsWith("src/main/java/acme/Acme.java:5: warning: [missing-provides] Module `acme.mod` must"
                        + " provide `acme.AcmeProvider`,")
                .contains("Write `provides dev.modelwright.registry.ModelProvider with acme.AcmeProvider;`");
    }

    @Test
    void partialCompilationThatCannotSeeTheOthersKeepsTheirServices() {
        twoVendors();
        Eclipse.of(project).run().clean();
        Eclipse.Run partial =
                Eclipse.of(project).only("src/main/java/acme/Acme.java").run().clean();
        assertThat(partial.services()).isEqualTo("acme.AcmeProvider # acme.Acme\nbeta.BetaProvider # beta.Beta\n");
    }

    @Test
    void deletedVendorLosesItsService() {
        twoVendors();
        Eclipse.of(project).run().clean();
        project.delete("out/beta/Beta.class").delete("src/main/java/beta/Beta.java");
        assertThat(Eclipse.of(project).run().clean().services()).isEqualTo("acme.AcmeProvider # acme.Acme\n");
    }

    @Test
    void vendorWithoutAnnotationLosesItsService() {
        twoVendors();
        Eclipse.of(project).run().clean();
        project.write("src/main/java/beta/Beta.java", "package beta;\n\npublic interface Beta {}\n");
        assertThat(Eclipse.of(project).run().clean().services()).isEqualTo("acme.AcmeProvider # acme.Acme\n");
    }

    @Test
    void outputOfAnEarlierBuildOnTheClassPathIsNamedAsAReasonForARefusal() {
        twoVendors();
        Eclipse.of(project).run().clean();
        Eclipse.Run partial = Eclipse.of(project)
                .only("src/main/java/acme/Acme.java")
                .classPath("out")
                .run();
        assertThat(partial.success()).isFalse();
        assertThat(partial.log())
                .contains("[not-written] `AcmeProvider` cannot be written: a type of that name exists already. Rename"
                        + " it, or, when it was generated by an earlier build, run a clean build.");
    }

    private void twoVendors() {
        source("src/main/java");
        yaml("src/main/resources/acme/acme.yaml");
        SmallVendor beta = new SmallVendor("beta", "Beta");
        beta.source(project, "src/main/java", "beta.yaml");
        beta.yaml(project, "src/main/resources/beta/beta.yaml");
    }

    private Project module(String provider) {
        source("src/main/java");
        return project.write(
                "src/main/java/module-info.java",
                "module acme.mod {\n    provides dev.modelwright.registry.ModelProvider with " + provider + ";\n}\n");
    }

    private Eclipse modular() {
        return Eclipse.of(project).option("--add-reads", "acme.mod=ALL-UNNAMED");
    }

    private Project source(String root) {
        return SmallVendor.ACME.source(project, root, "acme.yaml");
    }

    private void yaml(String file) {
        SmallVendor.ACME.yaml(project, file);
    }

    private static void assertFound(Eclipse eclipse, String file) {
        SmallVendor.ACME.assertReadFrom(eclipse.run().clean().project(), file);
    }
}
