/** One YAML file as text with lines, and as a tree whose nodes know their places. */
@NullMarked
package dev.modelwright.processor.yaml;

import org.jspecify.annotations.NullMarked;
