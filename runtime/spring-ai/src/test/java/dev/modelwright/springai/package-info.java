@NullMarked
package dev.modelwright.springai;

import org.jspecify.annotations.NullMarked;
