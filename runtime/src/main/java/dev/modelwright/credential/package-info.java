/** Credentials as values: secrets that never print, and the check of submitted values against a form. */
@NullMarked
package dev.modelwright.credential;

import org.jspecify.annotations.NullMarked;
