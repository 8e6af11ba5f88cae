/** A local web application to look at providers and try their models. */
@NullMarked
package dev.modelwright.samples.playground;

import org.jspecify.annotations.NullMarked;
