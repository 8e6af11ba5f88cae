/** What annotation processors add to the time of javac. */
@NullMarked
package dev.modelwright.samples.benchmark.compile;

import org.jspecify.annotations.NullMarked;
