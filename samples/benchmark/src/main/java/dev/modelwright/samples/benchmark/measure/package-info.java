/** Whole processes, timed in turn, and tables of what was found. */
@NullMarked
package dev.modelwright.samples.benchmark.measure;

import org.jspecify.annotations.NullMarked;
