/** The records that are kept on disk, with their secrets sealed. */
@NullMarked
package dev.modelwright.samples.playground.store;

import org.jspecify.annotations.NullMarked;
