package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of builds without Java. */
final class CheckIT {

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
    void parametersOfTheCheckAreThoseOfTheCommand() throws IOException, InterruptedException {
        Vendors.in(folder, "<configuration><lint>+bogus</lint></configuration>");
        maven.run(folder, "validate").fails().says("Word `+bogus` of `--lint` is unknown");

        Vendors.in(folder, "<configuration><lint>all</lint></configuration>");
        maven.run(folder, "validate").succeeds().saysOnce("[missing-icon]").says("1 note");
    }

    @Test
    void aCheckWithoutErrorsLeavesAReportToo() throws IOException, InterruptedException {
        UserProject project = Vendors.in(folder, "");
        maven.run(folder, "validate").succeeds().saysOnce("0 errors, 0 warnings in 2 files of 1 vendor");
        assertThat(project.has("target/modelwright.sarif")).isTrue();
    }

    @Test
    void aCheckThatProjectsInheritDoesNotMindThoseWithoutVendors() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder).write("pom.xml", Poms.withoutJava(""));
        maven.run(folder, "validate").succeeds();

        project.write(
                "pom.xml",
                Poms.withoutJava("<configuration><folders><folder>vendors</folder></folders></configuration>"));
        maven.run(folder, "validate").fails().saysOnce("vendors` must be a folder, but is none.");
    }
}
