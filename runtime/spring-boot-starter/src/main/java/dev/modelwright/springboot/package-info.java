/** Models as beans of a Spring Boot application, from its properties. */
@NullMarked
package dev.modelwright.springboot;

import org.jspecify.annotations.NullMarked;
