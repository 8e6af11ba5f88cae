/** MiniLM: a small model that turns English texts into vectors, and the tokens that it reads. */
@NullMarked
package dev.modelwright.samples.embedded.minilm;

import org.jspecify.annotations.NullMarked;
