/** Reads what pages send, and writes what they show. */
@NullMarked
package dev.modelwright.samples.playground.json;

import org.jspecify.annotations.NullMarked;
