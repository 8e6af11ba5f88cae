package dev.modelwright.openai.client;

/** What ends an event of a stream. */
public enum Framing {
    /** A blank line, as the standard for event streams says. */
    BLANK_LINE,
    /** The end of its line, as with servers that leave the blank lines out. Blank lines may be there all the same. */
    LINE
}
