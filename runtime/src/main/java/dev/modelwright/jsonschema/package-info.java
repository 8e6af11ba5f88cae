/** JSON Schemas and what they do not allow. */
@NullMarked
package dev.modelwright.jsonschema;

import org.jspecify.annotations.NullMarked;
