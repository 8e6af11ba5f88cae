/** A scripted server that speaks as Xinference does. */
@NullMarked
package dev.modelwright.testkit.xinference;

import org.jspecify.annotations.NullMarked;
