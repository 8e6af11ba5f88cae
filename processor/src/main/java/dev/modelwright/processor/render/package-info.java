/** Plans written as Java. The only place that knows JavaPoet. */
@NullMarked
package dev.modelwright.processor.render;

import org.jspecify.annotations.NullMarked;
