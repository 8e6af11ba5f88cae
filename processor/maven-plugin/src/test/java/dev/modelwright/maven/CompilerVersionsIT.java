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

/** An edit of YAML alone, in several versions of Maven and of its compiler plugin, which are downloaded. */
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
    void anEditOfYamlIsCompiled(Path home, String compiler) throws IOException, InterruptedException {
        NestedMaven maven = NestedMaven.online(home, shared);
        UserProject project = UserProject.create(folder, compiler);
        maven.run(folder, "compile").succeeds();
        maven.run(folder, "compile").succeeds().says(UserProject.UP_TO_DATE);

        project.vendor("api_host");
        maven.run(folder, "compile").succeeds();
        assertThat(project.credentials()).contains("apiHost");
        maven.run(folder, "compile").succeeds().says(UserProject.UP_TO_DATE);

        project.brokenVendor();
        maven.run(folder, "compile").fails().says("Did you mean `text-input`?");
        maven.run(folder, "compile").fails().says("Did you mean `text-input`?");

        project.vendor("server_url");
        maven.run(folder, "compile").succeeds();
        assertThat(project.credentials()).contains("serverUrl");
    }

    private static List<Path> homes() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(NestedMaven.own()));
        Path downloaded = Path.of("target", "mavens").toAbsolutePath();
        try (Stream<Path> folders = Files.list(downloaded)) {
            folders.sorted().forEach(homes::add);
        }
        return homes;
    }
}
