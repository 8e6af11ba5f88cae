package dev.modelwright.samples.spark;

import java.io.Serializable;

/**
 * A row of texts that one task embeds.
 *
 * @param number its place among the parts, 0 or more
 * @param first the number of its first text
 * @param size how many texts it has, 1 or more
 */
record Part(int number, long first, int size) implements Serializable {}
