package dev.modelwright.samples.benchmark.plot;

import java.util.List;

/**
 * Bars of one measure.
 *
 * @param title the measure with its unit
 * @param bars the bars, from the top
 */
public record Panel(String title, List<Bar> bars) {

    /** Copies the bars. */
    public Panel {
        bars = List.copyOf(bars);
    }

    double longest() {
        // Above zero, as lengths are divided by it.
        return bars.stream().mapToDouble(Bar::value).reduce(Double.MIN_NORMAL, Math::max);
    }
}
