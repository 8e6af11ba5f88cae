/** Every name and type of the generated code decided, as plain data. Knows neither the compiler nor how code is written. */
@NullMarked
package dev.modelwright.processor.plan;

import org.jspecify.annotations.NullMarked;
