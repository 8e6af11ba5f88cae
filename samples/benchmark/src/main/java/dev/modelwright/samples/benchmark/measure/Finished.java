package dev.modelwright.samples.benchmark.measure;

/**
 * A process that ended well.
 *
 * @param millis from before it was started until it had ended
 * @param peakMegabytes the most resident memory it was seen to have, 0 where the system does not tell
 * @param output what it printed
 */
public record Finished(double millis, double peakMegabytes, String output) {}
