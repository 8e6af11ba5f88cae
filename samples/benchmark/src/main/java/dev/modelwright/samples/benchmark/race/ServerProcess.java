package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.measure.ClassPath;
import dev.modelwright.samples.benchmark.server.ScriptedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The scripted server in a process of its own, which ends when this one does. */
final class ServerProcess implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Process process;
    private final int port;

    ServerProcess() throws IOException {
        process = new ProcessBuilder(
                        JAVA.toString(),
                        "-Xmx512m",
                        "-classpath",
                        ClassPath.own().toString(),
                        ScriptedServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        port = Integer.parseInt(out.readLine());
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
