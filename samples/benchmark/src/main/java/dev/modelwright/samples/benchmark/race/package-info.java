/** Runs clients against the scripted server, each in processes of its own and in turn, and compares them. */
@NullMarked
package dev.modelwright.samples.benchmark.race;

import org.jspecify.annotations.NullMarked;
