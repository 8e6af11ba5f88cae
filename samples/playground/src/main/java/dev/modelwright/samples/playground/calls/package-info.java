/** Calls of the six kinds, and how they are stopped. */
@NullMarked
package dev.modelwright.samples.playground.calls;

import org.jspecify.annotations.NullMarked;
