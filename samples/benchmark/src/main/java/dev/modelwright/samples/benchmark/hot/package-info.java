/** The work that is done for each piece of an answer, or for each word of a question. */
@NullMarked
package dev.modelwright.samples.benchmark.hot;

import org.jspecify.annotations.NullMarked;
