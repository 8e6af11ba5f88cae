/** Calls of drivers as bodies of requests, and answers as what drivers return. The wire is spoken in {@code client}. */
@NullMarked
package dev.modelwright.openai;

import org.jspecify.annotations.NullMarked;
