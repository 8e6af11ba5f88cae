package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What users do, beyond what every build tries, on every JDK that is at hand. */
@ParameterizedClass
@MethodSource("jdks")
final class UserProjectsIT {

    private static final String AGAIN = "Compiling again, because";

    @TempDir
    private static Path shared;

    private static NestedMaven repository;

    @Parameter
    private Jdk jdk;

    @TempDir
    private Path folder;

    private NestedMaven maven;

    static Stream<Jdk> jdks() throws IOException {
        return Jdk.all();
    }

    @BeforeAll
    static void layOutTheRepository() throws IOException {
        repository = NestedMaven.offline(shared);
    }

    @BeforeEach
    void chooseTheJdk() {
        maven = repository.on(jdk);
    }

    @Test
    void aVendorIsCompiledTestedAndPackaged() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("vendor", folder);
        maven.run(folder, "clean", "verify").succeeds().says("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(project.has("target/acme-1.jar")).isTrue();
        maven.run(folder, "verify").succeeds().says(UserProject.UP_TO_DATE);
    }

    @Test
    void wrongYamlFailsTheBuildAtItsPlaceAndNothingElseIsReported() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("vendor", folder);
        project.replace(UserProject.VENDOR, "text-input", "text_input");
        MavenRun run = maven.run(folder, "compile").fails();
        assertThat(run.problems())
                .containsExactly("[unknown-value] " + project.printed(UserProject.VENDOR)
                        + ":11:13: `type` must be one of `text-input`, `secret-input`, `select`, `radio`, `switch`,"
                        + " but was `text_input`. Did you mean `text-input`?");
    }

    @Test
    void aTestTellsOfOutputThatIsOlderThanItsYaml() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("vendor", folder);
        maven.run(folder, "verify").succeeds();

        project.addModel("large");
        maven.run(folder, "-Dmodelwright.skip", "verify")
                .fails()
                .says(UserProject.UP_TO_DATE)
                .says("`acme/models/llm/large.yaml` is new")
                .says("mvn clean compile");
        maven.run(folder, "verify").succeeds().saysOnce(AGAIN);
    }

    @Test
    void aRenamedVendorFileIsMissedAndItsCopyIsNotReadInstead() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("vendor", folder);
        maven.run(folder, "compile").succeeds();

        project.rename(UserProject.VENDOR, "src/main/resources/acme/other.yaml");
        maven.run(folder, "compile").fails().says("`acme/acme.yaml` cannot be found");
        assertThat(project.has("target/classes/acme/acme.yaml")).isFalse();
    }

    @Test
    void twoVendorsOfAReactorAreBuiltAtOnceAndOnlyTheEditedOneAgain() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("reactor", folder);
        maven.run(folder, "-T2", "verify").succeeds().says("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");

        project.replace("north/src/main/resources/north/north.yaml", "server_url", "api_host");
        maven.run(folder, "-T2", "compile").succeeds().saysOnce(AGAIN).saysOnce(UserProject.UP_TO_DATE);
        assertThat(project.read("north/target/generated-sources/annotations/north/NorthCredentials.java"))
                .contains("apiHost");
    }

    @Test
    void aVendorIsAModule() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("module", folder);
        maven.run(folder, "verify").succeeds().says("Tests run: 3, Failures: 0, Errors: 0, Skipped: 0");

        project.replace(UserProject.VENDOR, "server_url", "api_host");
        maven.run(folder, "verify").succeeds().saysOnce(AGAIN);
        assertThat(project.generated("AcmeCredentials")).contains("apiHost");
    }

    @Test
    void aVendorOfTestsIsCompiledAgainWithoutWhatIsTested() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("test-vendor", folder);
        maven.run(folder, "verify").succeeds().says("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");

        project.replace("src/test/resources/acme/acme.yaml", "server_url", "api_host");
        maven.run(folder, "verify")
                .succeeds()
                .saysOnce("Compiling tests again, because")
                .saysOnce(UserProject.UP_TO_DATE);
        assertThat(project.read("target/generated-test-sources/test-annotations/acme/AcmeCredentials.java"))
                .contains("apiHost");
    }
}
