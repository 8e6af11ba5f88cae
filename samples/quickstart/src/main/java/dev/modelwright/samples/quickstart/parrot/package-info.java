/** A vendor of one's own: one annotated interface, one vendor file, one driver. */
@NullMarked
package dev.modelwright.samples.quickstart.parrot;

import org.jspecify.annotations.NullMarked;
