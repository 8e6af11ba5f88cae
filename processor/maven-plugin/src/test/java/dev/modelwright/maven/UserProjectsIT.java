package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users do, beyond what every build tries. */
final class UserProjectsIT {

    @TempDir
    private static Path shared;

    private static NestedMaven maven;

    @TempDir
    private Path folder;

    @BeforeAll
    static void layOutTheRepository() throws IOException {
        maven = NestedMaven.offline(shared);
    }

    @Test
    void aRenamedVendorFileIsMissedAndItsCopyIsNotReadInstead() throws IOException, InterruptedException {
        UserProject project = UserProject.create(folder, UserProject.COMPILER);
        maven.run(folder, "compile").succeeds();

        project.renameVendor("other.yaml");
        maven.run(folder, "compile").fails().says("acme.yaml");
        assertThat(project.has("target/classes/acme/acme.yaml")).isFalse();
    }

    @Test
    void oneModuleOfTwoIsCompiledAgainInAParallelBuild() throws IOException, InterruptedException {
        new UserProject(folder).write("pom.xml", Poms.aggregator("one", "two"));
        UserProject one = UserProject.create(folder.resolve("one"), UserProject.COMPILER);
        UserProject.create(folder.resolve("two"), UserProject.COMPILER);
        maven.run(folder, "-T2", "compile").succeeds();

        one.vendor("api_host");
        maven.run(folder, "-T2", "compile")
                .succeeds()
                .saysOnce("Compiling again, because")
                .saysOnce(UserProject.UP_TO_DATE);
        assertThat(one.credentials()).contains("apiHost");
    }

    @Test
    void parametersOfTheCheckAreThoseOfTheCommand() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.write("pom.xml", Poms.withoutJava("<configuration><lint>+bogus</lint></configuration>"));
        project.vendor("acme.yaml", "server_url");
        maven.run(folder, "validate").fails().says("Word `+bogus` of `--lint` is unknown");

        project.write("pom.xml", Poms.withoutJava("<configuration><lint>all</lint></configuration>"));
        maven.run(folder, "validate").succeeds().saysOnce("[missing-icon]").says("1 note");
    }

    @Test
    void aCheckWithoutErrorsLeavesAReportToo() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.write("pom.xml", Poms.withoutJava(""));
        project.vendor("acme.yaml", "server_url");
        maven.run(folder, "validate").succeeds().saysOnce("0 errors, 0 warnings in 1 file of 1 vendor");
        assertThat(project.has("target/modelwright.sarif")).isTrue();
    }

    @Test
    void aCheckThatProjectsInheritDoesNotMindThoseWithoutVendors() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.write("pom.xml", Poms.withoutJava(""));
        maven.run(folder, "validate").succeeds();

        project.write(
                "pom.xml",
                Poms.withoutJava("<configuration><folders><folder>vendors</folder></folders></configuration>"));
        maven.run(folder, "validate").fails().saysOnce("vendors` must be a folder, but is none.");
    }
}
