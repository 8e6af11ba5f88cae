package dev.modelwright.samples.benchmark.measure;

import java.util.List;
import java.util.stream.IntStream;

/** The middle of several figures. */
public final class Median {

    private Median() {}

    /** Returns the middle figure, or the mean of the two in the middle; there must be at least one. */
    public static double of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
    }

    /** Returns the median of the differences pair by pair, which a machine that changes its speed disturbs least. */
    public static double ofDifferences(List<Double> figures, List<Double> less) {
        return of(IntStream.range(0, figures.size())
                .mapToObj(i -> figures.get(i) - less.get(i))
                .toList());
    }
}
