/** Measures Modelwright beside its peers, for anyone to rerun. */
@NullMarked
package dev.modelwright.samples.benchmark;

import org.jspecify.annotations.NullMarked;
