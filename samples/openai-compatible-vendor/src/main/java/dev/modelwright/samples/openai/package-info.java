/** Servers that speak OpenAI's wire format, as a vendor: its file, and what a driver of each kind has of its own. */
@NullMarked
package dev.modelwright.samples.openai;

import org.jspecify.annotations.NullMarked;
