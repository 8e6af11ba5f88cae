/** The folder of a vendor, and the rules that hold between its parts, one topic per class. */
@NullMarked
package dev.modelwright.processor.check;

import org.jspecify.annotations.NullMarked;
