/** Providers found at run time and models by name. */
@NullMarked
package dev.modelwright.registry;

import org.jspecify.annotations.NullMarked;
