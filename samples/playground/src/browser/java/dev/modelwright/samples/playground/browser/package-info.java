/** Tests of the pages in a real browser: {@code mvn -Pbrowser -pl samples/playground verify}. */
@NullMarked
package dev.modelwright.samples.playground.browser;

import org.jspecify.annotations.NullMarked;
