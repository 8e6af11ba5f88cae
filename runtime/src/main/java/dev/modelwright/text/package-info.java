/** Small helpers on names that several packages share; not for users. */
@NullMarked
package dev.modelwright.text;

import org.jspecify.annotations.NullMarked;
