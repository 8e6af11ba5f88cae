/** What callers call: requests, models, results and streams. */
@NullMarked
package dev.modelwright.model;

import org.jspecify.annotations.NullMarked;
