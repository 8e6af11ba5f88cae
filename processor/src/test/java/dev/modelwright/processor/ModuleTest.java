package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vendors in modules, whose declarations must name what is generated. */
final class ModuleTest {

    private static final String MODULE_INFO = "src/main/java/module-info.java";
    private static final String SERVICE = "dev.modelwright.registry.ModelProvider";
    private static final String ACME =
            "src/main/java/acme/Acme.java:5:19: warning: [missing-provides] Module `acme.mod`"
                    + " must provide %s, because the registry finds nothing else in a module. Write `provides "
                    + SERVICE
                    + " with %s;` in its `module-info.java`.";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void vendor() {
        project = Project.in(folder);
        SmallVendor.ACME.source(project, "src/main/java", "acme.yaml");
        SmallVendor.ACME.yaml(project, "src/main/resources/acme/acme.yaml");
    }

    @Test
    void moduleThatProvidesTheVendorIsInOrder() {
        declare("acme.AcmeProvider");
        compile().run().clean();
    }

    @Test
    void moduleThatProvidesAnotherVendorIsToldTheWholeLine() {
        secondVendor();
        declare("beta.BetaProvider");
        assertThat(compile().tolerant().run().lines())
                .containsExactly(ACME.formatted("`acme.AcmeProvider`", "beta.BetaProvider, acme.AcmeProvider"));
    }

    @Test
    void moduleThatProvidesNoneOfTwoIsToldOnce() {
        secondVendor();
        project.write(MODULE_INFO, "module acme.mod {}\n");
        assertThat(compile().tolerant().run().lines())
                .containsExactly(ACME.formatted(
                        "`acme.AcmeProvider`, `beta.BetaProvider`", "acme.AcmeProvider, beta.BetaProvider"));
    }

    @Test
    void declarationThatIsCompiledAlreadyIsRead() {
        secondVendor();
        declare("beta.BetaProvider");
        compile().tolerant().run();
        Compiled partial = compile()
                .tolerant()
                .only("src/main/java/acme/Acme.java", "src/main/java/beta/Beta.java")
                .run();
        assertThat(partial.lines())
                .containsExactly(ACME.formatted("`acme.AcmeProvider`", "beta.BetaProvider, acme.AcmeProvider"));
    }

    @Test
    void errorInTheVendorFileIsTheOnlyOneAlthoughTheDeclarationNamesWhatIsGenerated() {
        declare("acme.AcmeProvider");
        project.replace("src/main/resources/acme/acme.yaml", "[llm]", "[lmm]");
        assertThat(compile().run().errors())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("[unknown-value]"));
    }

    @Test
    void warningIsSwitchedOffAsAnyOther() {
        project.write(MODULE_INFO, "module acme.mod {}\n");
        compile().option("-Amodelwright.lint=-missing-provides").run().clean();
    }

    @Test
    void eachModuleOfAModuleSourcePathIsJudgedAlone() {
        Project several = Project.in(folder.resolve("several"));
        module(several, SmallVendor.ACME, "acme.mod", "");
        module(several, new SmallVendor("beta", "Beta"), "beta.mod", provides("beta.BetaProvider"));
        Compiled compiled = Compile.of(several)
                .tolerant()
                .option("--module-source-path", several.root().toString())
                .option("--add-reads", "acme.mod=ALL-UNNAMED", "--add-reads", "beta.mod=ALL-UNNAMED")
                .run();
        assertThat(compiled.lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("acme.mod/acme/Acme.java:5:19: warning: [missing-provides] Module `acme.mod`"));
        assertThat(compiled.success()).isTrue();
        String file = "/META-INF/services/" + SERVICE;
        assertThat(several.read("out/acme.mod" + file)).isEqualTo("acme.AcmeProvider # acme.Acme\n");
        assertThat(several.read("out/beta.mod" + file)).isEqualTo("beta.BetaProvider # beta.Beta\n");
        assertThat(several.read("out/beta.mod/META-INF/modelwright/beta.BetaProvider.sources"))
                .contains("beta.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AcmeProvider", "dev.modelwright.registry.ModelProvider"})
    void classThatReturnsTheGeneratedProviderMayStandForIt(String returned) {
        declare("acme.Registration");
        project.write(
                "src/main/java/acme/Registration.java",
                "package acme;\n\n/** Registers. */\npublic interface Registration {\n    /** Registers. */\n    static "
                        + returned + " provider() {\n        return new AcmeProvider();\n    }\n}\n");
        compile().run().clean();
    }

    private static void module(Project several, SmallVendor vendor, String name, String directive) {
        String file = vendor.packageName() + ".yaml";
        vendor.source(several, name, file);
        vendor.yaml(several, name + "/" + vendor.path(file));
        several.write(name + "/module-info.java", "module " + name + " {\n" + directive + "}\n");
    }

    private static String provides(String provider) {
        return "    provides " + SERVICE + " with " + provider + ";\n";
    }

    private void declare(String provider) {
        project.write(MODULE_INFO, "module acme.mod {\n" + provides(provider) + "}\n");
    }

    private void secondVendor() {
        SmallVendor beta = new SmallVendor("beta", "Beta");
        beta.source(project, "src/main/java", "beta.yaml");
        beta.yaml(project, "src/main/resources/beta/beta.yaml");
    }

    private Compile compile() {
        return Compile.of(project).option("--add-reads", "acme.mod=ALL-UNNAMED");
    }
}
