/** What is told to people when something cannot be done. */
@NullMarked
package dev.modelwright.samples.playground.problem;

import org.jspecify.annotations.NullMarked;
