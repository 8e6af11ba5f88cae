/** A small vendor with a server, written by hand, into which faults can be planted. */
@NullMarked
package dev.modelwright.testkit.acme;

import org.jspecify.annotations.NullMarked;
