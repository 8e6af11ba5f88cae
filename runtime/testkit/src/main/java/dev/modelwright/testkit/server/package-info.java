/** A server that answers by a script, with faults, and remembers what it was asked. */
@NullMarked
package dev.modelwright.testkit.server;

import org.jspecify.annotations.NullMarked;
