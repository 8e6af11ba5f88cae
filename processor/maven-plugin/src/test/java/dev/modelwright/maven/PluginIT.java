package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in the Maven that builds it, with the compiler plugin that compiles it, and without a network. */
final class PluginIT {

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
    void anEditOfYamlIsCompiledAndNothingElseIs() throws IOException, InterruptedException {
        UserProject project = UserProject.create(folder, UserProject.COMPILER);
        maven.run(folder, "compile").succeeds();
        maven.run(folder, "compile").succeeds().says(UserProject.UP_TO_DATE).doesNotSay("Compiling again");

        project.vendor("api_host");
        maven.run(folder, "compile").succeeds().saysOnce("Compiling again, because");
        assertThat(project.credentials()).contains("apiHost").doesNotContain("serverUrl");
    }

    @Test
    void errorsAreFoundWithoutJavaAndReportedOnce() throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.write("pom.xml", Poms.withoutJava(""));
        project.write("acme.yaml", UserProject.brokenYaml());
        maven.run(folder, "validate")
                .fails()
                .saysOnce("Did you mean `text-input`?")
                .saysOnce("1 error, 0 warnings in 1 file of 1 vendor");
        assertThat(folder.resolve("target/modelwright.sarif")).content().contains("unknown-value", "\"startLine\":12");
    }
}
