/** What may be put around models of any kind: retry, round robin, limits and listeners. */
@NullMarked
package dev.modelwright.decorator;

import org.jspecify.annotations.NullMarked;
