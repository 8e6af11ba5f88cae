/** Small faults in vendors that are in order: each must be found, and where it is. */
@NullMarked
package dev.modelwright.processor.mutation;

import org.jspecify.annotations.NullMarked;
