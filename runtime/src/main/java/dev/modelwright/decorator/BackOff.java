package dev.modelwright.decorator;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after a failure.
 *
 * @param first the longest wait after the first failure; doubled with every failure
 * @param longest the longest wait after any failure
 * @param longestAsked the longest wait when the vendor says how long to wait
 */
record BackOff(Duration first, Duration longest, Duration longestAsked) {

    private static final int MOST_DOUBLINGS = 40;

    /**
     * Returns the wait after a failure.
     *
     * @param failed how many failures there were, at least 1
     */
    Duration wait(int failed, Optional<Duration> asked, DoubleSupplier random) {
        return asked.filter(wait -> !wait.isNegative())
                .map(wait -> Settings.shorter(wait, longestAsked))
                .orElseGet(() -> part(ceiling(failed), random.getAsDouble()));
    }

    private Duration ceiling(int failed) {
        long factor = 1L << Math.min(failed - 1, MOST_DOUBLINGS);
        return first.compareTo(longest.dividedBy(factor)) >= 0 ? longest : first.multipliedBy(factor);
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofNanos((long) (whole.toNanos() * share));
    }
}
