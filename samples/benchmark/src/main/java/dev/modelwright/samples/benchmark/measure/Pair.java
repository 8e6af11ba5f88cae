package dev.modelwright.samples.benchmark.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Two commands that are run in turn: one with what is measured, one without it. */
public final class Pair {

    private final Forked with;
    private final Forked without;
    private final List<Finished> runsWith = new ArrayList<>();
    private final List<Finished> runsWithout = new ArrayList<>();

    /** Takes the two commands. */
    public Pair(Forked with, Forked without) {
        this.with = with;
        this.without = without;
    }

    /** Runs both once; round 0 is the warm-up and does not count. */
    public void round(int number) throws IOException, InterruptedException {
        Finished first = with.run();
        Finished second = without.run();
        if (number > 0) {
            runsWith.add(first);
            runsWithout.add(second);
        }
    }

    /** Returns the median time of the first command in milliseconds. */
    public double with() {
        return Median.of(millis(runsWith));
    }

    /** Returns the median time of the second command in milliseconds. */
    public double without() {
        return Median.of(millis(runsWithout));
    }

    /** Returns the median of the differences in milliseconds. */
    public double overhead() {
        return Median.ofDifferences(millis(runsWith), millis(runsWithout));
    }

    /** Returns the median of the first command's peak memory in megabytes. */
    public double peakMegabytes() {
        return Median.of(runsWith.stream().map(Finished::peakMegabytes).toList());
    }

    private static List<Double> millis(List<Finished> runs) {
        return runs.stream().map(Finished::millis).toList();
    }
}
