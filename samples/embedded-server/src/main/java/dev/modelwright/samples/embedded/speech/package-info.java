/** FreeTTS: a synthesiser that speaks English. */
@NullMarked
package dev.modelwright.samples.embedded.speech;

import org.jspecify.annotations.NullMarked;
