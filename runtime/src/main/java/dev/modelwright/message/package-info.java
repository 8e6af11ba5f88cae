/** What is said to a model and by it: messages, contents, tools. */
@NullMarked
package dev.modelwright.message;

import org.jspecify.annotations.NullMarked;
