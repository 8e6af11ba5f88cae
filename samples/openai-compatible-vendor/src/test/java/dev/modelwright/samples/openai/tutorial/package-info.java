/** Follows the tutorial, {@code samples/README.md}, to the letter. */
@NullMarked
package dev.modelwright.samples.openai.tutorial;

import org.jspecify.annotations.NullMarked;
