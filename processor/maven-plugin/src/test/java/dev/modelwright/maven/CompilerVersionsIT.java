package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of YAML alone, in several versions of Maven and of its compiler plugin, which are downloaded. */
final class CompilerVersionsIT {

    private static final List<String> COMPILERS = List.of("3.11.0", "3.13.0", "3.14.1", "3.16.0");
    private static final List<String> COMPILERS_OF_MAVEN_4 = List.of("4.0.0-beta-3", "4.0.0-beta-5");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    static Stream<Arguments> versions() throws IOException {
        List<Arguments> versions = new ArrayList<>();
        for (Path home : homes()) {
            COMPILERS.forEach(compiler -> versions.add(Arguments.of(home, compiler)));
            if (home.getFileName().toString().startsWith("apache-maven-4")) {
                COMPILERS_OF_MAVEN_4.forEach(compiler -> versions.add(Arguments.of(home, compiler)));
            }
        }
        return versions.stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyChangeOfYamlIsCompiledAndNothingElseIs(Path home, String compiler)
            throws IOException, InterruptedException {
        Changes changes = new Changes(NestedMaven.online(home, shared), UserProject.copy("vendor", folder, compiler));
        changes.compiledOnce();
        changes.editedAndModelAdded();
        changes.wrongTwice();
        changes.putRightByAnOlderFileAndModelDeleted();
        changes.vendorFileDeleted();
    }

    private static List<Path> homes() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(NestedMaven.own()));
        Path downloaded = Path.of("target", "mavens").toAbsolutePath();
        try (Stream<Path> folders = Files.list(downloaded)) {
            folders.sorted().forEach(homes::add);
        }
        return homes;
    }

    /** What happens to one project, in this order. */
    private record Changes(NestedMaven maven, UserProject project) {

        void compiledOnce() throws IOException, InterruptedException {
            compile().succeeds();
            assertUpToDate();
        }

        void editedAndModelAdded() throws IOException, InterruptedException {
            project.replace(UserProject.VENDOR, "server_url", "api_host");
            project.addModel("large");
            compile().succeeds();
            assertThat(project.generated("AcmeCredentials")).contains("apiHost").doesNotContain("serverUrl");
            assertThat(project.generated("AcmeLlmModels")).contains("LARGE", "SMALL");
            assertUpToDate();
        }

        void wrongTwice() throws IOException, InterruptedException {
            project.replace(UserProject.VENDOR, "text-input", "text_input");
            compile().fails().says("Did you mean `text-input`?");
            compile().fails().says("Did you mean `text-input`?");
        }

        void putRightByAnOlderFileAndModelDeleted() throws IOException, InterruptedException {
            project.replaceKeepingItOld(UserProject.VENDOR, "text_input", "text-input");
            project.delete(UserProject.MODEL);
            compile().succeeds();
            assertThat(project.isCompiled("AcmeProvider")).isTrue();
            assertThat(project.generated("AcmeLlmModels")).contains("LARGE").doesNotContain("SMALL");
            assertThat(project.has("target/classes/acme/models/llm/small.yaml")).isFalse();
        }

        void vendorFileDeleted() throws IOException, InterruptedException {
            project.delete(UserProject.VENDOR);
            compile().fails().says("`acme/acme.yaml` cannot be found");
        }

        private MavenRun compile() throws IOException, InterruptedException {
            return maven.run(project.folder(), "compile");
        }

        private void assertUpToDate() throws IOException, InterruptedException {
            compile().succeeds().says(UserProject.UP_TO_DATE);
        }
    }
}
