/** What it takes a process to know its vendors: from generated classes, or from their YAML. */
@NullMarked
package dev.modelwright.samples.benchmark.start;

import org.jspecify.annotations.NullMarked;
