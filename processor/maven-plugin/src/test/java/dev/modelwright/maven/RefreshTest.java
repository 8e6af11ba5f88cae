package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefreshTest {

    private static final String STATUS = "target/maven-status/maven-compiler-plugin/";
    private static final String MAIN = STATUS + "compile/default-compile/inputFiles.lst";
    private static final String CREATED = STATUS + "compile/default-compile/createdFiles.lst";
    private static final String TESTS = STATUS + "testCompile/default-testCompile/inputFiles.lst";
    private static final String MAIN_4 = STATUS + "compile/default-compile.cache";
    private static final String TESTS_4 = STATUS + "testCompile/default-testCompile.cache";
    private static final String YAML = "src/main/resources/p/acme.yaml";
    private static final String COPY = "target/classes/p/acme.yaml";

    @TempDir
    private Path base;

    @BeforeEach
    void compileOnce() throws IOException {
        write(YAML, "provider: acme");
        write("src/main/resources/p/_assets/icon.svg", "<svg/>");
        write("src/test/resources/test.yaml", "provider: test");
        refresh();
        compile();
    }

    @Test
    void nothingIsForgottenWhileNothingChanges() throws IOException {
        assertThat(refresh()).isEmpty();
        assertThat(List.of(MAIN, MAIN_4, TESTS, TESTS_4, CREATED)).allMatch(this::exists);
    }

    @Test
    void anEditMakesEverythingCompileAgainAndOnlyOnce() throws IOException {
        write(YAML, "provider: acme2");
        assertThat(refresh()).containsExactly("Compiling again, because `" + YAML + "` changed.");
        assertThat(List.of(MAIN, MAIN_4, TESTS, TESTS_4)).noneMatch(this::exists);
        assertThat(exists(CREATED)).isTrue();
        compile();
        assertThat(refresh()).isEmpty();
    }

    @Test
    void anEditOfATestsVendorLeavesMainClassesAlone() throws IOException {
        write("src/test/resources/test.yaml", "provider: other");
        assertThat(refresh()).containsExactly("Compiling tests again, because `src/test/resources/test.yaml` changed.");
        assertThat(List.of(MAIN, MAIN_4)).allMatch(this::exists);
        assertThat(List.of(TESTS, TESTS_4)).noneMatch(this::exists);
    }

    @Test
    void anEditThatKeepsTheTimeIsSeen() throws IOException {
        FileTime time = Files.getLastModifiedTime(base.resolve(YAML));
        write(YAML, "provider: emca");
        Files.setLastModifiedTime(base.resolve(YAML), time);
        assertThat(refresh()).hasSize(1);
    }

    @Test
    void aTouchWithoutAnEditIsNoChange() throws IOException {
        Files.setLastModifiedTime(base.resolve(YAML), FileTime.fromMillis(0));
        assertThat(refresh()).isEmpty();
    }

    @Test
    void addedModelsAndChangedIconsAreChanges() throws IOException {
        write("src/main/resources/p/models/llm/a.yaml", "model: a");
        write("src/main/resources/p/_assets/icon.svg", "<svg></svg>");
        assertThat(refresh())
                .containsExactly(
                        "Compiling again, because `src/main/resources/p/_assets/icon.svg` and 1 more changed.");
    }

    @Test
    void aRemovedFileIsAChangeAndItsCopyGoesToo() throws IOException {
        write(COPY, "provider: acme");
        Files.delete(base.resolve(YAML));
        assertThat(refresh()).containsExactly("Compiling again, because `" + YAML + "` changed.");
        assertThat(exists(COPY)).isFalse();
    }

    @Test
    void theCopyOfAFileThatOnlyMovedToAnotherFolderStays() throws IOException {
        write(COPY, "provider: acme");
        Files.delete(base.resolve(YAML));
        write("src/main/more/p/acme.yaml", "provider: acme");
        refresh();
        assertThat(exists(COPY)).isTrue();
    }

    @Test
    void vendorFilesAmongSourcesAndInNamedFoldersAreSeen() throws IOException {
        write("src/main/java/p/b.yaml", "provider: b");
        assertThat(refresh()).hasSize(1);
        compile();
        write("vendors/c.yaml", "provider: c");
        assertThat(refresh()).containsExactly("Compiling again, because `vendors/c.yaml` changed.");
    }

    @Test
    void whatTheProcessorWroteIsDeletedAndWhatOthersWroteIsNot() throws IOException {
        String ours = "target/generated-sources/annotations/p/Ours.java";
        String others = "target/generated-sources/annotations/p/Others.java";
        write(ours, "@Generated(\"dev.modelwright.processor.ModelwrightProcessor\")\nfinal class Ours {}");
        write(others, "@Generated(\"another.Processor\")\nfinal class Others {}");
        refresh();
        assertThat(exists(ours)).isTrue();

        write(YAML, "provider: acme2");
        refresh();
        assertThat(exists(ours)).isFalse();
        assertThat(exists(others)).isTrue();
    }

    @Test
    void whatWasCompiledBeforeAnythingIsKnownIsForgotten() throws IOException {
        Files.delete(base.resolve("target/maven-status/modelwright-maven-plugin/main.lst"));
        assertThat(refresh()).isEmpty();
        assertThat(exists(MAIN)).isFalse();
    }

    private List<String> refresh() throws IOException {
        Project project = new Project(base, base.resolve("target"));
        SourceSet main = new SourceSet(
                project,
                List.of(base.resolve("src/main/java")),
                List.of(base, base.resolve("src/main/resources"), base.resolve("src/main/more")),
                List.of(base.resolve("vendors")),
                base.resolve("target/classes"));
        SourceSet tests = new SourceSet(
                project,
                List.of(base.resolve("src/test/java")),
                List.of(base.resolve("src/test/resources")),
                List.of(),
                base.resolve("target/test-classes"));
        return new Refresh(project, main, tests).run();
    }

    private void compile() throws IOException {
        for (String file : List.of(MAIN, CREATED, TESTS, MAIN_4, TESTS_4)) {
            write(file, "");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private boolean exists(String name) {
        return Files.exists(base.resolve(name));
    }
}
