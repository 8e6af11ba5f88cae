/** Many calls at once to a server that fails some of them, and what they leave behind. */
@NullMarked
package dev.modelwright.xinference.load;

import org.jspecify.annotations.NullMarked;
