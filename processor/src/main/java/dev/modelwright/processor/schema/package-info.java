/** Readers that turn located trees into schema records, each kept with the place it came from. */
@NullMarked
package dev.modelwright.processor.schema;

import org.jspecify.annotations.NullMarked;
