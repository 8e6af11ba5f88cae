/** Vendor files found wherever builds keep them. */
@NullMarked
package dev.modelwright.processor.resource;

import org.jspecify.annotations.NullMarked;
