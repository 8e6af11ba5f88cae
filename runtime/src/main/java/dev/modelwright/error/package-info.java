/** Failures of calls, in five kinds whatever the vendor. */
@NullMarked
package dev.modelwright.error;

import org.jspecify.annotations.NullMarked;
