/** What can be looked at without a credential. */
@NullMarked
package dev.modelwright.samples.playground.catalogue;

import org.jspecify.annotations.NullMarked;
