package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.client.Child;
import dev.modelwright.samples.benchmark.measure.ClassPath;
import dev.modelwright.samples.benchmark.measure.Forked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs tasks of clients, each in a process of its own.
 *
 * @param server the server's address
 * @param log keeps what the last process printed
 */
record Lap(String server, Path log) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String ANSWERED = "answered at";

    /**
     * Runs a task and returns what it found.
     *
     * @throws IllegalStateException when it fails, with what it printed
     */
    Map<String, String> run(Contender contender, String task, int calls) throws IOException, InterruptedException {
        List<String> command = List.of(
                JAVA.toString(),
                "-Xmx1g",
                "-classpath",
                contender.classPath(ClassPath.own()),
                contender.mainClass(),
                task,
                server,
                contender.name(),
                Integer.toString(calls));
        long start = System.currentTimeMillis();
        Map<String, String> found = found(new Forked(command, log).run().output());
        if (found.containsKey(ANSWERED)) {
            long millis = Long.parseLong(found.remove(ANSWERED)) - start;
            found.put("first answer", Long.toString(millis));
        }
        return found;
    }

    static Map<String, String> found(String output) {
        Map<String, String> found = new LinkedHashMap<>();
        output.lines().filter(line -> line.startsWith(Child.RESULT)).forEach(line -> {
            String[] cells = line.split("\t", -1);
            found.put(cells[1], cells[2]);
        });
        return found;
    }
}
