/** Calls of models as Micrometer observations and meters, with OpenTelemetry's names for generative AI. */
@NullMarked
package dev.modelwright.micrometer;

import org.jspecify.annotations.NullMarked;
