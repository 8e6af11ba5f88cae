/** The two annotations that a vendor author writes. */
@NullMarked
package dev.modelwright.annotation;

import org.jspecify.annotations.NullMarked;
