/** Bars beside each other, drawn once and written as SVG and as PNG. */
@NullMarked
package dev.modelwright.samples.benchmark.plot;

import org.jspecify.annotations.NullMarked;
