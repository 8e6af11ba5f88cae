/** Models of any vendor as models of Spring AI. */
@NullMarked
package dev.modelwright.springai;

import org.jspecify.annotations.NullMarked;
