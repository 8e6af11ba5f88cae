@NullMarked
package dev.modelwright.micrometer;

import org.jspecify.annotations.NullMarked;
