package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drivers in every form that Java allows, and in compilations that see only some of the classes. */
final class DriverTest {

    private static final String DRIVER = "src/main/java/plain/PlainLanguageModel.java";
    private static final String YAML = "src/main/resources/plain/plain.yaml";
    private static final String MISSING = "src/main/java/plain/Plain.java:5:11: warning: [missing-driver] Kind `llm`"
            + " has no driver, so its models cannot be called. Add a class with `@ModelType(LLM)`.";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void plain() {
        project = Project.vendor("plain", folder);
    }

    @Test
    void nameMayBeginInLowerCase() {
        String text = project.read(DRIVER).replace("PlainLanguageModel", "plainModel");
        project.delete(DRIVER).write("src/main/java/plain/plainModel.java", text);
        assertCreates("new plainModel()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wiring", "Shared", "Declared"})
    void driverMayBeCalledAsAClassInsideGeneratedCode(String name) {
        String text = project.read(DRIVER).replace("PlainLanguageModel", name);
        project.delete(DRIVER).write("src/main/java/plain/" + name + ".java", text);
        assertCreates("new plain." + name + "()");
    }

    @Test
    void driverMayBeNestedInAnotherClass() {
        project.replace(DRIVER, "@ModelType", "final class Drivers {\n@ModelType")
                .replace(DRIVER, "final class PlainLanguageModel", "static final class PlainLanguageModel")
                .write("src/main/java/plain/Drivers.java", project.read(DRIVER) + "}\n")
                .delete(DRIVER);
        assertCreates("new Drivers.PlainLanguageModel()");
    }

    @Test
    void driverMayBeARecord() {
        project.replace(DRIVER, "final class PlainLanguageModel", "record PlainLanguageModel()");
        assertCreates("new PlainLanguageModel()");
    }

    @Test
    void driverMayBeInAnotherPackageWhenItIsPublic() {
        String text = project.read(DRIVER)
                .replace(
                        "package plain;",
                        "package plain.drivers;\n\nimport plain.Plain;\nimport plain.PlainCredentials;")
                .replace("@ModelType(LLM)", "@ModelType(value = LLM, provider = Plain.class)")
                .replace("final class", "public final class");
        project.delete(DRIVER).write("src/main/java/plain/drivers/PlainLanguageModel.java", text);
        assertCreates("new PlainLanguageModel()");
    }

    @Test
    void interfaceMayBeImplementedByABaseClassThatIsGivenTheTypes() {
        String base = project.read(DRIVER)
                .replace(
                        "@ModelType(LLM)\nfinal class PlainLanguageModel",
                        "abstract class Base<D, C extends Credentials>")
                .replace("PlainCredentials", "C")
                .replace(
                        "import dev.modelwright.driver.LanguageModelDriver",
                        "import dev.modelwright.credential.Credentials;\n"
                                + "import dev.modelwright.driver.LanguageModelDriver");
        project.write(
                        "src/main/java/plain/Base.java",
                        base.replace("import static dev.modelwright.schema.ModelKind.LLM;\n", ""))
                .write(
                        DRIVER,
                        "package plain;\n\n@dev.modelwright.annotation.ModelType("
                                + "dev.modelwright.schema.ModelKind.LLM)\n"
                                + "final class PlainLanguageModel extends Base<String, PlainCredentials> {}\n");
        assertCreates("new PlainLanguageModel()");
    }

    @Test
    void typesMayBeWrittenWithTheirPackage() {
        project.replace(DRIVER, "Driver<PlainCredentials", "Driver<plain.PlainCredentials");
        assertCreates("new PlainLanguageModel()");
    }

    @Test
    void kindOfSeveralShapesIsDrivenWithItsOwn() {
        twoShapes().replace(DRIVER, "PlainCredentials", "PlainCredentials.Llm");
        Compiled compiled = Compile.of(project).tolerant().run();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("plain/PlainProvider.java"))
                .contains("VendorModels<PlainCredentials.Llm, LanguageModel>");
    }

    @Test
    void kindOfSeveralShapesIsNotDrivenWithAllOfThem() {
        twoShapes();
        assertThat(Compile.of(project).tolerant().run().errors())
                .containsExactly("src/main/java/plain/PlainLanguageModel.java:14:7: error: [driver-type-arguments]"
                        + " `PlainLanguageModel` must implement `LanguageModelDriver<PlainCredentials.Llm,"
                        + " DynamicParameters>`, but implements `LanguageModelDriver<PlainCredentials,"
                        + " DynamicParameters>`.");
    }

    @Test
    void shapeOfAFileThatIsNotFoundIsNotReportedToo() {
        project.replace(DRIVER, "PlainCredentials", "PlainCredentials.Llm").delete(YAML);
        assertThat(Compile.of(project).run().errors())
                .hasSize(1)
                .first()
                .asString()
                .contains("[file-not-found]");
    }

    // Build tools delete what was generated before they compile again, and javac 17 fails when they do not.
    @Test
    void vendorThatIsCompiledAloneFindsItsDriverAmongCompiledClasses() {
        Compile.of(project).run().clean();
        project.delete("out/plain/PlainCredentials.class").delete("out/plain/PlainProvider.class");
        Compiled compiled = Compile.of(project)
                .only("src/main/java/plain/Plain.java")
                .classPath("out")
                .run()
                .clean();
        assertThat(compiled.generated().get("plain/PlainProvider.java")).contains("new PlainLanguageModel()");
    }

    @Test
    void driverThatIsCompiledAloneIsNotReported() {
        Compile.of(project).run().clean();
        Compile.of(project).only(DRIVER).classPath("out").run().clean();
    }

    @Test
    void vendorOfATestDoesNotTakeTheDriverOfTheVendorBesideIt() {
        Compile.of(project).run().clean();
        project.copyText("src/main/java/plain/Plain.java", "src/test/java/plain/Sample.java", "Plain", "Sample")
                .copyText(YAML, "src/test/resources/plain/plain.yaml", "provider: plain", "provider: sample");
        Compiled compiled = Compile.of(project)
                .only("src/test/java/plain/Sample.java")
                .classPath("out")
                .output("test-out")
                .tolerant()
                .run();
        assertThat(compiled.lines())
                .containsExactly(MISSING.replace("main/java/plain/Plain", "test/java/plain/Sample"));
    }

    @Test
    void vendorsOfOnePackageEachHaveTheDriverThatNamesThem() {
        project.copyText("src/main/java/plain/Plain.java", "src/main/java/plain/Other.java", "Plain", "Other")
                .replace("src/main/java/plain/Other.java", "plain.yaml", "other.yaml")
                .copyText(YAML, "src/main/resources/plain/other.yaml", "provider: plain", "provider: other")
                .copyText(DRIVER, "src/main/java/plain/OtherModel.java", "Plain", "Other")
                .replace("src/main/java/plain/OtherModel.java", "OtherLanguageModel", "OtherModel")
                .replace("src/main/java/plain/OtherModel.java", "(LLM)", "(value = LLM, provider = Other.class)")
                .replace(DRIVER, "(LLM)", "(value = LLM, provider = Plain.class)");
        Compiled compiled = Compile.of(project).run().clean();
        assertThat(compiled.generated().get("plain/OtherProvider.java")).contains("new OtherModel()");
        assertThat(compiled.generated().get("plain/PlainProvider.java")).contains("new PlainLanguageModel()");
    }

    @Test
    void vendorThatOffersNoMethodCompilesWithAWarning() {
        project.replace(YAML, "methods:\n  - customizable-model\n", "methods: []\n");
        Compiled compiled = Compile.of(project).tolerant().run();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.findings()).singleElement().asString().contains("[empty-value]");
    }

    @Test
    void driverThatListsModelsIsAskedForThemWithTheFormOfItsKind() {
        assertThat(listing(twoShapes().replace(DRIVER, "PlainCredentials", "PlainCredentials.Llm")))
                .contains("""
                            @Override
                            public Optional<ModelListing> listing(ModelKind kind) {
                                return switch (kind) {
                                    case LLM -> wiring().languageModels.listing(PlainCredentials.Llm.FORM, PlainCredentials.Llm::parse);
                                    default -> Optional.empty();
                                };
                            }
                        """);
    }

    @Test
    void providerWithoutADriverThatListsHasNoListing() {
        assertThat(Compile.of(project).run().clean().generated().get("plain/PlainProvider.java"))
                .doesNotContain("isting");
    }

    private static String listing(Project project) {
        project.replace(DRIVER, "implements LanguageModelDriver", "extends Base implements LanguageModelDriver")
                .write("src/main/java/plain/Base.java", """
                        package plain;

                        import dev.modelwright.driver.ListingDriver;
                        import dev.modelwright.model.ListedModel;
                        import java.util.List;

                        abstract class Base implements ListingDriver<PlainCredentials.Llm> {
                            @Override
                            public List<ListedModel> listModels(PlainCredentials.Llm credentials) {
                                return List.of(ListedModel.of("one"));
                            }
                        }
                        """);
        Compiled compiled = Compile.of(project).tolerant().run();
        assertThat(compiled.errors()).isEmpty();
        return compiled.generated().get("plain/PlainProvider.java");
    }

    private Project twoShapes() {
        return project.replace(YAML, "  - llm\n", "  - llm\n  - rerank\n")
                .replace(
                        YAML,
                        "      type: secret-input\n",
                        "      type: secret-input\n      show_on: [{variable: __model_type, value: llm}]\n");
    }

    private void assertCreates(String expression) {
        assertThat(Compile.of(project).run().clean().generated().get("plain/PlainProvider.java"))
                .contains("VendorModels.languageModels(ID, () -> " + expression + ",");
    }
}
