package dev.modelwright.samples.benchmark.start;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * Times how a process gets to know its vendors as the first thing that it does, and prints what that took: by the clock, and in
 * processor time of its thread, which a busy machine troubles less.
 */
final class Catalogue {

    private static final double KILO = 1e3;

    private Catalogue() {}

    /** Loads, and prints milliseconds of both kinds, how many models there are, classes and kilobytes that are kept. */
    static void load(Loading loading) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpuStart = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Loaded loaded = loading.load();
        double millis = (System.nanoTime() - start) / 1e6;
        double cpu = (threads.getCurrentThreadCpuTime() - cpuStart) / 1e6;
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        double with = liveKilobytes();
        int models = loaded.models();
        System.out.printf(Locale.ROOT, "%.3f %.3f %d %d %.0f%n", millis, cpu, models, classes, with);
    }

    private static double liveKilobytes() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / KILO;
    }

    /** A way to get to know all vendors. */
    interface Loading {
        Loaded load() throws Exception;
    }

    /**
     * What is known.
     *
     * @param models how many models were seen
     * @param known holds all that was read, so that it counts as heap
     */
    record Loaded(int models, Object known) {}
}
