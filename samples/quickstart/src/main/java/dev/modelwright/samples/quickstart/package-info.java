/** The main job from end to end: a vendor file of one's own, and a chat with Xinference. */
@NullMarked
package dev.modelwright.samples.quickstart;

import org.jspecify.annotations.NullMarked;
