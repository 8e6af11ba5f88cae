package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac as people type it: what it finds in the folder that it runs in, and when it runs processors at all. */
final class CommandLineTest {

    private static final String PROCESSOR = System.getProperty("java.class.path");
    private static final String RUNTIME = Compile.runtime().toString();
    private static final String SOURCE = "acme/Acme.java";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void vendorInOneFolder() {
        project = Project.in(folder);
        SmallVendor.ACME.source(project, "", "acme.yaml");
        SmallVendor.ACME.yaml(project, "acme/acme.yaml");
    }

    @Test
    void withoutOutputFolderTheFileBesideTheSourceIsFound() {
        javac("-processorpath", PROCESSOR, "-cp", RUNTIME, SOURCE).silent();
        SmallVendor.ACME.assertReadFrom(project, "acme/acme.yaml");
        assertThat(project.has("acme/AcmeProvider.class")).isTrue();
        // javac would write the service file by its last name into the folder that it runs in.
        assertThat(project.find("", "ModelProvider")).isEmpty();
    }

    @Test
    void withoutOutputFolderASecondRunIsAsTheFirst() {
        String[] command = {"-processorpath", PROCESSOR, "-cp", RUNTIME, SOURCE};
        javac(command).silent();
        project.replace("acme/acme.yaml", "[llm]", "[rerank]");
        javac(command).silent();
        assertThat(project.read("acme/AcmeProvider.java")).contains("RERANK");
    }

    @Test
    void processorOnTheClassPathRunsUpToJdk22AndInSilenceNotAfter() {
        Fork javac = javac("-cp", RUNTIME + File.pathSeparator + PROCESSOR, "-d", "out", SOURCE);
        assertThat(javac.exit()).isZero();
        assertThat(project.has("out/acme/AcmeProvider.class"))
                .isEqualTo(Runtime.version().feature() < 23);
        assertThat(javac.output()).doesNotContain("Acme");
    }

    @Test
    void processorOnTheClassPathRunsWhenItIsAskedTo() {
        javac("-proc:full", "-cp", RUNTIME + File.pathSeparator + PROCESSOR, "-d", "out", SOURCE)
                .silent();
        assertThat(project.has("out/acme/AcmeProvider.class")).isTrue();
    }

    @Test
    void processorOfTheProcessorPathRunsForAnOlderRelease() {
        javac("--release", "17", "-processorpath", PROCESSOR, "-cp", RUNTIME, "-d", "out", SOURCE)
                .silent();
        assertThat(project.has("out/acme/AcmeProvider.class")).isTrue();
    }

    private Fork javac(String... arguments) {
        return Fork.jdk(project.root(), "javac", arguments);
    }
}
