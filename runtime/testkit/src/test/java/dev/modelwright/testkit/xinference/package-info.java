@NullMarked
package dev.modelwright.testkit.xinference;

import org.jspecify.annotations.NullMarked;
