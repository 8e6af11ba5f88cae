/** Drivers matched with the vendors that they belong to and the kinds that these declare. */
@NullMarked
package dev.modelwright.processor.wiring;

import org.jspecify.annotations.NullMarked;
