/** Adapters of the two clients that are always measured: ours, and the least that any client on OkHttp and Jackson must do. */
@NullMarked
package dev.modelwright.samples.benchmark.subject;

import org.jspecify.annotations.NullMarked;
