/** Counting tokens without a server. */
@NullMarked
package dev.modelwright.token;

import org.jspecify.annotations.NullMarked;
