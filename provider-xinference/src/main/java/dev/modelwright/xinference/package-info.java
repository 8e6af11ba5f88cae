/** Xinference as a provider: the vendor file and the drivers. The wire is spoken in {@code client}. */
@NullMarked
package dev.modelwright.xinference;

import org.jspecify.annotations.NullMarked;
