package dev.modelwright.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs Maven in projects of users, with a local repository of its own in which the artifacts of this build are.
 *
 * @param home where Maven is
 * @param repository the local repository
 * @param settings the settings, if others than the user's
 * @param jdk what Maven and javac run on
 */
record NestedMaven(Path home, Path repository, Optional<Path> settings, Jdk jdk) {

    private static final String VERSION = System.getProperty("modelwright.version");

    /** Returns the Maven that builds this, which takes everything else from what this build has downloaded. */
    static NestedMaven offline(Path folder) throws IOException {
        Path known = Path.of(System.getProperty("modelwright.localRepository"));
        Path settings = Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                    <mirrors>
                        <mirror><id>known</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
                    </mirrors>
                </settings>
                """.formatted(known.toUri()));
        return new NestedMaven(own(), repository(folder), Optional.of(settings), Jdk.current());
    }

    /** Returns a Maven that downloads what it needs. */
    static NestedMaven online(Path home, Path folder) throws IOException {
        return new NestedMaven(home, repository(folder), Optional.empty(), Jdk.current());
    }

    NestedMaven on(Jdk other) {
        return new NestedMaven(home, repository, settings, other);
    }

    static Path own() {
        return Path.of(System.getProperty("modelwright.mavenHome"));
    }

    /** Runs Maven and waits for it. */
    MavenRun run(Path project, String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-Dmaven.repo.local=" + repository));
        settings.ifPresent(file -> command.addAll(List.of("--settings", file.toString())));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().put("JAVA_HOME", jdk.home().toString());
        // Each run is short: what the best compiler would gain is less than what it takes.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return finished(builder.start());
    }

    private static MavenRun finished(Process process) throws IOException, InterruptedException {
        try {
            process.getOutputStream().close();
            String log = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return new MavenRun(process.waitFor(), log);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Path repository(Path folder) throws IOException {
        Path repository = folder.resolve("repository");
        if (Files.exists(repository)) {
            return repository;
        }
        Path root = Path.of("..", "..");
        lay(repository, "modelwright-parent", root.resolve("pom.xml"));
        lay(repository, "modelwright-runtime", root.resolve("runtime/pom.xml"), root.resolve("runtime/target"));
        lay(repository, "modelwright-processor", Path.of("../dependency-reduced-pom.xml"), Path.of("../target"));
        lay(repository, "modelwright-maven-plugin", Path.of("pom.xml"), Path.of("target"));
        return repository;
    }

    private static void lay(Path repository, String artifact, Path pom, Path target) throws IOException {
        lay(repository, artifact, pom);
        String jar = artifact + "-" + VERSION + ".jar";
        Files.copy(target.resolve(jar), folder(repository, artifact).resolve(jar));
    }

    private static void lay(Path repository, String artifact, Path pom) throws IOException {
        Path folder = Files.createDirectories(folder(repository, artifact));
        Files.copy(pom, folder.resolve(artifact + "-" + VERSION + ".pom"));
    }

    private static Path folder(Path repository, String artifact) {
        return repository.resolve(Path.of("dev", "modelwright", artifact, VERSION));
    }
}
