/** Findings about YAML and annotations as values: code, severity, place, message, remedy. Prints nothing. */
@NullMarked
package dev.modelwright.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
