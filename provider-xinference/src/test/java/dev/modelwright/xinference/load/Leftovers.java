package dev.modelwright.xinference.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * What calls might leave behind.
 *
 * @param threads how many threads there are of each name, without numbers
 * @param files how many files and sockets are open, where the system tells; otherwise 0
 */
record Leftovers(Map<String, Long> threads, int files) {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    // OkHttp keeps its own for a minute, for whoever comes next; there are as many as were busy at once. The others
    // carry virtual threads.
    private static final List<String> KEPT = List.of(
            "OkHttp TaskRunner",
            "ForkJoinPoolworker",
            "ForkJoinPooldelayScheduler",
            "MasterPoller",
            "ReadPoller",
            "WritePoller",
            "VirtualThreadunblocker",
            "VirtualThreadunparker");

    static Leftovers now() {
        return new Leftovers(threadsByName(), openFiles());
    }

    /** Tells whether nothing is left that was not there before. */
    boolean areAtMost(Leftovers before) {
        return files <= before.files
                && threads.entrySet().stream()
                        .allMatch(entry -> entry.getValue() <= before.threads.getOrDefault(entry.getKey(), 0L));
    }

    /** Waits until a condition holds; false when it does not come to hold in time. */
    static boolean await(Duration longest, BooleanSupplier condition) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    private static Map<String, Long> threadsByName() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName().replaceAll("[-#\\d]+", ""))
                .filter(name -> !KEPT.contains(name))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private static int openFiles() {
        int count = 0;
        if (Files.isDirectory(OPEN_FILES)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(OPEN_FILES)) {
                for (Path ignored : files) {
                    count++;
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return count;
    }
}
