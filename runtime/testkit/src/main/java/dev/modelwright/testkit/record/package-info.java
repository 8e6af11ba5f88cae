/** Exchanges with a real server, written down without secrets and played again. */
@NullMarked
package dev.modelwright.testkit.record;

import org.jspecify.annotations.NullMarked;
