package dev.modelwright.samples.benchmark.plot;

/**
 * A bar.
 *
 * @param label who it is for
 * @param value how long it is, not negative
 * @param isOurs whether it stands out
 */
public record Bar(String label, double value, boolean isOurs) {}
