package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in the Maven and on the JDK that build it, with the compiler plugin that compiles it, and without a network. */
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
    void aVendorIsTestedAndAnEditOfYamlIsCompiledAndNothingElseIs() throws IOException, InterruptedException {
        UserProject project = UserProject.copy("vendor", folder);
        maven.run(folder, "verify").succeeds().says("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
        maven.run(folder, "compile").succeeds().says(UserProject.UP_TO_DATE).doesNotSay("Compiling again");

        project.replace(UserProject.VENDOR, "server_url", "api_host");
        maven.run(folder, "compile").succeeds().saysOnce("Compiling again, because");
        assertThat(project.generated("AcmeCredentials")).contains("apiHost").doesNotContain("serverUrl");
    }

    @Test
    void errorsAreFoundWithoutJavaAndReportedOnce() throws IOException, InterruptedException {
        UserProject project = Vendors.in(folder, "").replace(Vendors.FILE, "text-input", "text_input");
        maven.run(folder, "validate")
                .fails()
                .saysOnce("Did you mean `text-input`?")
                .saysOnce("1 error, 0 warnings in 2 files of 1 vendor");
        assertThat(project.read("target/modelwright.sarif")).contains("unknown-value", "\"startLine\":11");
    }
}
