package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.registry.ModelProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;
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
    void vendorThatLostItsAnnotationUnseenIsDroppedByTheNextCompilationThatCannotSeeIt() {
        compile();
        project.write("src/main/java/p/Bar.java", "package p;\n\npublic interface Bar {}\n");
        // The processor is not called: nothing that is compiled has an annotation.
        assertThat(only("src/main/java/p/Bar.java").run().clean().services()).isEqualTo(BAR + FOO);
        assertThat(partial().services()).isEqualTo(FOO);
    }

    @Test
    void deletedVendorWhoseGeneratedClassesStayIsDropped() {
        compile();
        project.delete("src/main/java/p/Bar.java").delete("out/p/Bar.class");
        assertThat(project.has("out/p/BarProvider.class")).isTrue();
        Compiled rest = Compile.of(project).classPath("out").run().clean();
        assertThat(rest.services()).isEqualTo(FOO);
    }

    @Test
    void vendorIsDroppedThatABuildDeletedWithAllClassesButNotTheServiceFile() {
        compile();
        project.delete("src/main/java/p/Bar.java");
        project.find("out", ".class").forEach(file -> project.delete(file.toString()));
        assertThat(compile().services()).isEqualTo(FOO);
    }

    @Test
    void serviceLoaderReadsTheFile() throws IOException {
        compile();
        URL[] output = {project.root().resolve("out").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(output, getClass().getClassLoader())) {
            assertThat(ServiceLoader.load(ModelProvider.class, loader).stream()
                            .map(provider -> provider.get().id()))
                    .containsExactly("bar", "foo");
        }
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
        return only("src/main/java/p/Foo.java").classPath(classPath).run().clean();
    }

    private Compile only(String file) {
        return Compile.of(project).only(file);
    }

    private void vendor(String name) {
        SmallVendor vendor = new SmallVendor("p", name);
        vendor.source(project, "src/main/java", name + ".yaml");
        vendor.yaml(project, "src/main/resources/p/" + name + ".yaml");
    }
}
