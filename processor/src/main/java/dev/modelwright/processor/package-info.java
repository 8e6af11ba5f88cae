/** The annotation processor: vendor YAML and annotations in, typed Java out. The doorway reads as the pipeline itself. */
@NullMarked
package dev.modelwright.processor;

import org.jspecify.annotations.NullMarked;
