/** What answers conversations: sentences of the question itself, or a model in a file of the user's. */
@NullMarked
package dev.modelwright.samples.embedded.chat;

import org.jspecify.annotations.NullMarked;
