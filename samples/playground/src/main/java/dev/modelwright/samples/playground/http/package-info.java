/** Requests and answers over the JDK's server, and what guards them. */
@NullMarked
package dev.modelwright.samples.playground.http;

import org.jspecify.annotations.NullMarked;
