/** A Spring Boot application whose models come from its properties. */
@NullMarked
package dev.modelwright.samples.springapp;

import org.jspecify.annotations.NullMarked;
