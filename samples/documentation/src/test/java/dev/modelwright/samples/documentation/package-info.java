/** Documentation that cannot go out of date: its examples are compiled. */
@NullMarked
package dev.modelwright.samples.documentation;

import org.jspecify.annotations.NullMarked;
