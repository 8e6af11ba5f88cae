/** Tokens used and what they cost. */
@NullMarked
package dev.modelwright.usage;

import org.jspecify.annotations.NullMarked;
