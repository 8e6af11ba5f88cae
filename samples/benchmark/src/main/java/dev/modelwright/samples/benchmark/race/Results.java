package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.measure.Median;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of all rounds, by client and name. */
final class Results {

    private final Map<String, Map<String, List<Double>>> figures = new LinkedHashMap<>();

    /** Adds what one process found; what is no number is left out. */
    void add(String client, Map<String, String> found) {
        found.forEach((name, value) -> {
            if (value.matches("-?[0-9.]+")) {
                figures(client, name).add(Double.valueOf(value));
            }
        });
    }

    /** Returns the least figure. */
    OptionalDouble least(String client, String name) {
        return figures(client, name).stream().mapToDouble(Double::doubleValue).min();
    }

    /** Returns the greatest figure. */
    OptionalDouble greatest(String client, String name) {
        return figures(client, name).stream().mapToDouble(Double::doubleValue).max();
    }

    OptionalDouble median(String client, String name) {
        List<Double> all = figures(client, name);
        return all.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Median.of(all));
    }

    /** Returns the least figure and the median, as a cell. */
    String leastAndMedian(String client, String name, String format) {
        return cell(least(client, name), format) + " / " + cell(median(client, name), format);
    }

    String medianCell(String client, String name, String format) {
        return cell(median(client, name), format);
    }

    /** Returns a client's median divided by the floor's. */
    OptionalDouble ofFloor(String client, String name) {
        OptionalDouble own = median(client, name);
        OptionalDouble floor = median(Contender.FLOOR, name);
        return own.isEmpty() || floor.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(own.getAsDouble() / floor.getAsDouble());
    }

    static String cell(OptionalDouble figure, String format) {
        return figure.isPresent() ? String.format(Locale.ROOT, format, figure.getAsDouble()) : "–";
    }

    private List<Double> figures(String client, String name) {
        return figures.computeIfAbsent(client, key -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new ArrayList<>());
    }
}
