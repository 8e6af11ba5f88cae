package dev.modelwright.samples.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, in a process of its own. */
@Timeout(120)
final class PlaygroundTest {

    @TempDir
    private Path data;

    @Test
    void itPrintsItsAddressServesAndEndsWhenItIsTold() throws Exception {
        Process process = start("--port", "0", "--data", data.toString(), "--no-browser");
        try (BufferedReader out = process.inputReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo("Saved records: " + data);
            String line = out.readLine();
            assertThat(line).startsWith("Playground: http://127.0.0.1:").endsWith("/ (Ctrl-C ends it)");
            String url = line.replaceAll("Playground: (.*)/ .*", "$1");

            try (var page = URI.create(url + "/api/catalogue").toURL().openStream()) {
                assertThat(new String(page.readAllBytes(), UTF_8)).contains("\"id\":\"xinference\"");
            }
            // Not `process.destroy()`, which closes what is to be read.
            process.toHandle().destroy();
            assertThat(out.readLine()).isNull();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void wrongArgumentsEndItWithTheUsage() throws Exception {
        assertThat(run("--prot", "1")).isEqualTo("2: `--prot` is no argument.\n" + Options.USAGE + "\n");
    }

    @Test
    void keyFileThatOthersMayReadEndsItWithTheRemedy() throws Exception {
        Path key = Files.write(data.resolve("secrets.key"), new byte[32]);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(run("--port", "0", "--data", data.toString(), "--no-browser"))
                .startsWith("1: ")
                .endsWith("Run: chmod 600 " + key + "\n");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            StringBuilder text = new StringBuilder();
            out.lines().forEach(line -> text.append(line).append('\n'));
            return process.waitFor() + ": " + text;
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Playground.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
