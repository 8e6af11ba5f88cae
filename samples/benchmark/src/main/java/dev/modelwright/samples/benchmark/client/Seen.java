package dev.modelwright.samples.benchmark.client;

import java.util.Locale;

/**
 * What a probe saw.
 *
 * @param good whether that is as it should be
 * @param what in a few words
 */
record Seen(boolean good, String what) {

    static Seen of(boolean good, String what) {
        return new Seen(good, what);
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }

    /** Returns the cell of a table. */
    String cell() {
        return (good ? "✓ " : "✗ ") + what.replaceAll("[|\\s]+", " ");
    }
}
