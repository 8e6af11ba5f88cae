/** Values of model parameters, rules built by code, and the check of values against rules. */
@NullMarked
package dev.modelwright.parameter;

import org.jspecify.annotations.NullMarked;
