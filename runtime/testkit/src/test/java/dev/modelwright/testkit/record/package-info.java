@NullMarked
package dev.modelwright.testkit.record;

import org.jspecify.annotations.NullMarked;
