/** The checks from the command line: folders in, findings and an exit code out. Knows no Java source. */
@NullMarked
package dev.modelwright.processor.cli;

import org.jspecify.annotations.NullMarked;
