@NullMarked
package dev.modelwright.springboot;

import org.jspecify.annotations.NullMarked;
