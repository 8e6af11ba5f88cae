package dev.modelwright.listener;

/** How an answer comes. */
public enum CallMode {
    /** The whole answer at once. */
    WHOLE,
    /** In pieces, as it is made. */
    STREAMED
}
