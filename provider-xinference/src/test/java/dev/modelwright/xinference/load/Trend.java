package dev.modelwright.xinference.load;

import java.util.List;
import java.util.Locale;

/**
 * How a figure went over time. The first fifth is left out, in which a process still warms up.
 *
 * @param first the median of the first third
 * @param last the median of the last third
 * @param fitted by how much the straight line that fits best grows from the first sample to the last
 */
record Trend(double first, double last, double fitted) {

    private static final int LEFT_OUT = 5;
    private static final int THIRDS = 3;

    static Trend of(List<Double> samples) {
        List<Double> kept = samples.subList(samples.size() / LEFT_OUT, samples.size());
        int third = kept.size() / THIRDS;
        if (third == 0) {
            throw new IllegalArgumentException("There must be more samples than " + samples.size());
        }
        return new Trend(
                median(kept.subList(0, third)),
                median(kept.subList(kept.size() - third, kept.size())),
                slope(kept) * (kept.size() - 1));
    }

    /** Tells whether the figure grew by more than it may, by both measures: one alone may be an outlier's work. */
    boolean growsBeyond(double allowed) {
        return last - first > allowed && fitted > allowed;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "first third %.2f, last third %.2f, fitted growth %.2f", first, last, fitted);
    }

    private static double median(List<Double> samples) {
        return samples.stream().sorted().skip(samples.size() / 2).findFirst().orElseThrow();
    }

    private static double slope(List<Double> samples) {
        double middle = (samples.size() - 1) / 2.0;
        double mean = samples.stream().mapToDouble(value -> value).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (int i = 0; i < samples.size(); i++) {
            products += (i - middle) * (samples.get(i) - mean);
            squares += (i - middle) * (i - middle);
        }
        return products / squares;
    }
}
