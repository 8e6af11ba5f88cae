/** The contract that every vendor keeps, as dynamic tests. */
@NullMarked
package dev.modelwright.testkit;

import org.jspecify.annotations.NullMarked;
