package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service file over several compilations, whole and partial. */
final class ServiceFileTest {

    private static final String FILE = "out/META-INF/services/dev.modelwright.registry.ModelProvider";
    private static final String BAR = "p.BarProvider # p.Bar\n";
    private static final String FOO = "p.FooProvider # p.Foo\n";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void twoVendors() {
        project = Project.in(folder);
        vendor("Foo");
        vendor("Bar");
    }

    @Test
    void everyVendorHasALineInTheOrderOfNames() {
        assertThat(compile().services()).isEqualTo(BAR + FOO);
    }

    @Test
    void twoWholeCompilationsLeaveNoDuplicates() {
        compile();
        assertThat(compile().services()).isEqualTo(BAR + FOO);
    }

    @Test
    void partialCompilationKeepsTheOthers() {
        compile();
        assertThat(partial("out").services()).isEqualTo(BAR + FOO);
    }

    @Test
    void partialCompilationThatCannotSeeTheOthersKeepsThem() {
        compile();
        assertThat(partial().services()).isEqualTo(BAR + FOO);
    }

    @Test
    void vendorWhoseClassesAreDeletedIsDropped() {
        compile();
        project.delete("out/p/BarProvider.class").delete("out/p/Bar.class");
        assertThat(partial("out").services()).isEqualTo(FOO);
    }

    @Test
    void vendorWhoseInterfaceAloneIsDeletedIsDropped() {
        compile();
        project.delete("out/p/Bar.class");
        assertThat(partial().services()).isEqualTo(FOO);
    }

    @Test
    void vendorThatLostItsAnnotationIsDropped() {
        compile();
        project.write("src/main/java/p/Bar.java", "package p;\n\npublic interface Bar {}\n");
        assertThat(compile().services()).isEqualTo(FOO);
    }

    @Test
    void lineWrittenByHandIsKept() {
        project.write(FILE, "# by hand\nq.OwnProvider\n");
        assertThat(compile().services()).isEqualTo("# by hand\n" + BAR + FOO + "q.OwnProvider\n");
    }

    @Test
    void lineWrittenByHandForAGeneratedProviderIsReplaced() {
        project.write(FILE, "p.FooProvider\n");
        assertThat(compile().services()).isEqualTo(BAR + FOO);
    }

    @Test
    void nothingIsWrittenWhenThereIsAnError() {
        project.replace("src/main/resources/p/Foo.yaml", "[llm]", "[lmm]");
        Compiled compiled = Compile.of(project).run();
        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.services()).isEmpty();
    }

    @Test
    void errorLeavesTheFormerFileAsItWas() {
        compile();
        project.replace("src/main/resources/p/Foo.yaml", "[llm]", "[lmm]");
        assertThat(Compile.of(project).run().services()).isEqualTo(BAR + FOO);
    }

    private Compiled compile() {
        return Compile.of(project).run().clean();
    }

    private Compiled partial(String... classPath) {
        return Compile.of(project)
                .only("src/main/java/p/Foo.java")
                .classPath(classPath)
                .run()
                .clean();
    }

    private void vendor(String name) {
        project.write(
                        "src/main/java/p/" + name + ".java",
                        "package p;\n\nimport dev.modelwright.annotation.Provider;\n\n@Provider(value = \"" + name
                                + ".yaml\", schemaOnly = true)\npublic interface " + name + " {}\n")
                .write(
                        "src/main/resources/p/" + name + ".yaml",
                        "provider: " + name.toLowerCase(java.util.Locale.ROOT)
                                + "\nlabel:\n  en_US: Vendor\nsupported_model_types: [llm]\n"
                                + "configurate_methods: [customizable-model]\nmodel_credential_schema:\n"
                                + "  model:\n    label:\n      en_US: Model\n  credential_form_schemas: []\n");
    }
}
