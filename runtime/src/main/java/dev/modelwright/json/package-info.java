/** JSON as immutable values that keep exact numbers and member order, and that name no JSON library. */
@NullMarked
package dev.modelwright.json;

import org.jspecify.annotations.NullMarked;
