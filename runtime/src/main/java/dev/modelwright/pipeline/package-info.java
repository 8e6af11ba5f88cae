/** The checked path from a caller's request to a vendor's driver and back. Called by generated code, not by people. */
@NullMarked
package dev.modelwright.pipeline;

import org.jspecify.annotations.NullMarked;
