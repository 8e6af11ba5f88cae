/** A server of scripted answers on the loopback address, light enough to share a machine with what it is asked by. */
@NullMarked
package dev.modelwright.samples.benchmark.server;

import org.jspecify.annotations.NullMarked;
