package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.Pair;

/**
 * A processor at one number of units.
 *
 * @param project what is compiled
 * @param times how long it takes
 * @param size what is generated
 */
record Measured(Project project, Pair times, GeneratedSize size) {

    double overheadPerUnit() {
        return times.overhead() / project.units();
    }

    double bytesPerUnit() {
        return (double) size.bytes() / project.units();
    }
}
