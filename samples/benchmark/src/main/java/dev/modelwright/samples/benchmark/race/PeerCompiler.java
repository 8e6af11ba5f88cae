package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.measure.ClassPath;
import dev.modelwright.samples.benchmark.measure.Forked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles a peer's adapter against the peer's own jars.
 *
 * @param folder the peer's folder, with its sources
 * @param classes where the classes are put
 * @param jars the peer's jars
 */
record PeerCompiler(Path folder, Path classes, List<Path> jars) {

    private static final Path JAVAC = Path.of(System.getProperty("java.home"), "bin", "javac");
    private static final String MAIN_CLASS = "peer.Peer";

    PeerCompiler {
        jars = List.copyOf(jars);
    }

    Contender compiled() throws IOException, InterruptedException {
        Contender peer = new Contender(folder.getFileName().toString(), MAIN_CLASS, classes, jars);
        Files.createDirectories(classes);
        List<String> command = new ArrayList<>(List.of(
                JAVAC.toString(),
                "-nowarn",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                peer.classPath(ClassPath.own())));
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
        }
        new Forked(command, classes.resolveSibling(peer.name() + ".log")).run();
        return peer;
    }
}
