/** Annotated Java read into plain data. The only place, beside the doorway, that sees the compiler's elements. */
@NullMarked
package dev.modelwright.processor.element;

import org.jspecify.annotations.NullMarked;
