/** Parsing credentials and checking parameters, beside Jackson databind and Bean Validation on the same fields. */
@NullMarked
package dev.modelwright.samples.benchmark.values;

import org.jspecify.annotations.NullMarked;
