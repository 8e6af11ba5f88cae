/** A server on this machine with the wire format of Xinference and the models that artifacts of Maven can bring. */
@NullMarked
package dev.modelwright.samples.embedded;

import org.jspecify.annotations.NullMarked;
