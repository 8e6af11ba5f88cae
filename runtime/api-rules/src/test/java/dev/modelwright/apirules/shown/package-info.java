/** Types to be described. */
@NullMarked
package dev.modelwright.apirules.shown;

import org.jspecify.annotations.NullMarked;
