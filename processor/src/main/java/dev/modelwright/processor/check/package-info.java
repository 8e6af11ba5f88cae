/** Rules that hold between the parts of a vendor, one topic per class. */
@NullMarked
package dev.modelwright.processor.check;

import org.jspecify.annotations.NullMarked;
