/** Forms, saved records, and what calls are made with. */
@NullMarked
package dev.modelwright.samples.playground.credentials;

import org.jspecify.annotations.NullMarked;
