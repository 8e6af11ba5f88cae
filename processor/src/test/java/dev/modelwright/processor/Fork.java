package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A program that ran in a process of its own, which ends with the test.
 *
 * @param output what it printed, on both streams
 */
record Fork(int exit, String output) {

    private static final long MOST_SECONDS = 120;

    // What newer JDKs say of libraries that reach into them.
    private static final Pattern OF_OTHERS = Pattern.compile(
            "WARNING: (.*sun\\.misc\\.Unsafe.*|Please consider reporting this to the maintainers of class (?!dev\\.modelwright).*)");

    /** Runs a program of the JDK that runs the tests, in a folder. */
    static Fork jdk(Path folder, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        command.addAll(List.of(arguments));
        try {
            return run(folder, command);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Fails unless the program succeeded in silence, but for what the JDK says of libraries of others. */
    Fork silent() {
        assertThat(output.lines().filter(line -> !OF_OTHERS.matcher(line).matches()))
                .isEmpty();
        assertThat(exit).isZero();
        return this;
    }

    private static Fork run(Path folder, List<String> command) throws IOException {
        Path log = Files.createTempFile("fork", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(command + " did not end: " + Files.readString(log));
            }
            return new Fork(process.exitValue(), Files.readString(log));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(log);
        }
    }
}
