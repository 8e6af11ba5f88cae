/** An embedded server that speaks Xinference's wire format, runs no model, and says so in every answer. */
@NullMarked
package dev.modelwright.samples.standin;

import org.jspecify.annotations.NullMarked;
