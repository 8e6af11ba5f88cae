/** What a call of a language model costs beyond what its driver does. */
@NullMarked
package dev.modelwright.samples.benchmark.calls;

import org.jspecify.annotations.NullMarked;
