/** Goals for Maven builds: compile again when only YAML changed, and check vendors without Java. */
@NullMarked
package dev.modelwright.maven;

import org.jspecify.annotations.NullMarked;
