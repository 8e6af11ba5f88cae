package dev.modelwright.samples.benchmark.values;

import com.sun.management.ThreadMXBean;
import dev.modelwright.samples.benchmark.measure.Finished;
import dev.modelwright.samples.benchmark.measure.Forked;
import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bytes and processor time of one call by the counters of the virtual machine, each subject in a process of its own. Bytes
 * hardly differ between runs, other than times on a busy machine.
 */
public final class Counters {

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 100;
    private static final int CALLS = 1_000;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private Counters() {}

    /** Measures the subject that is named, or prints a table of all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(arguments.length == 0 ? all().markdown() : one(Subject.valueOf(arguments[0])));
    }

    private static Table all() throws IOException, InterruptedException {
        Path output = Path.of(System.getProperty("benchmark.output", "target/benchmark"));
        List<List<String>> rows = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<String> command = List.of(
                    JAVA.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    Counters.class.getName(),
                    subject.name());
            Finished finished = new Forked(command, output.resolve("counters.log")).run();
            // What the peer logs comes first.
            String[] lines = finished.output().strip().split("\n");
            String[] cells = lines[lines.length - 1].split(" ");
            rows.add(List.of(subject.name().toLowerCase(Locale.ROOT), cells[0], cells[1]));
        }
        return new Table("counters", "One call", List.of("what", "B", "processor ns"), rows);
    }

    private static String one(Subject subject) {
        ValueBenchmark values = new ValueBenchmark();
        rounds(WARM_UP, subject, values);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanos = threads.getCurrentThreadCpuTime();
        rounds(ROUNDS, subject, values);
        long calls = (long) ROUNDS * CALLS;
        return (threads.getCurrentThreadAllocatedBytes() - bytes) / calls + " "
                + (threads.getCurrentThreadCpuTime() - nanos) / calls;
    }

    private static void rounds(int times, Subject subject, ValueBenchmark values) {
        for (int i = 0; i < times; i++) {
            round(subject, values);
        }
    }

    // A method of its own, so that it is compiled as others are, not in the middle of an endless loop. What the last
    // call
    // gave is returned, so that none can be left out.
    private static Object round(Subject subject, ValueBenchmark values) {
        Object kept = values;
        for (int i = 0; i < CALLS; i++) {
            kept = subject.call(values);
        }
        return kept;
    }
}
