package dev.modelwright.samples.benchmark.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that is run as a process of its own. */
public final class Forked {

    private static final String PEAK = "VmHWM:";
    private static final int POLL_MILLIS = 25;

    private final List<String> command;
    private final Path log;

    /** Takes a command, and the file that keeps what it prints. */
    public Forked(List<String> command, Path log) {
        this.command = List.copyOf(command);
        this.log = log;
    }

    /**
     * Runs the command to its end.
     *
     * @throws IllegalStateException when it fails, with what it printed
     */
    public Finished run() throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        double peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(process.pid()));
        }
        double millis = (System.nanoTime() - start) / 1e6;
        String output = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("`%s` must succeed, but ended with %d:%n%s"
                    .formatted(String.join(" ", command), process.exitValue(), output));
        }
        return new Finished(millis, peak, output);
    }

    // Linux keeps the maximum itself, so that looking at it now and then is enough.
    private static double peakMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException absentOrEnded) {
            return 0;
        }
    }
}
