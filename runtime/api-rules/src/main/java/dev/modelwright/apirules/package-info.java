/** Rules of public APIs, for the tests of the modules that are published. */
@NullMarked
package dev.modelwright.apirules;

import org.jspecify.annotations.NullMarked;
