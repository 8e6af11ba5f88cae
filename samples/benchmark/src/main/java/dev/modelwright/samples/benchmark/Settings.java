package dev.modelwright.samples.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param rounds how many rounds count, at least 1
 * @param units how many vendors, one measurement for each number
 * @param corpus the folder whose {@code vendors} are compiled; it may be absent
 * @param output where results and everything in between are written
 */
record Settings(int rounds, List<Integer> units, Path corpus, Path output) {

    Settings {
        if (rounds < 1) {
            throw new IllegalArgumentException("`benchmark.rounds` must be at least 1, but was " + rounds + ".");
        }
        if (units.isEmpty() || units.stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("`benchmark.vendors` must be numbers from 1, but was " + units + ".");
        }
        units = List.copyOf(units);
    }

    /** Reads the system properties {@code benchmark.*}. */
    static Settings fromProperties() {
        return new Settings(
                Integer.parseInt(System.getProperty("benchmark.rounds", "5")),
                numbers(System.getProperty("benchmark.vendors", "1,10,35")),
                path("benchmark.corpus", "../shared/corpus"),
                path("benchmark.output", "target/benchmark"));
    }

    static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static Path path(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
    }
}
