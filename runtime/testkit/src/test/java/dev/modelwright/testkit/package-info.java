@NullMarked
package dev.modelwright.testkit;

import org.jspecify.annotations.NullMarked;
