/** Embeds many short texts on a Spark cluster: each part of them once, whatever fails on the way. */
@NullMarked
package dev.modelwright.samples.spark;

import org.jspecify.annotations.NullMarked;
