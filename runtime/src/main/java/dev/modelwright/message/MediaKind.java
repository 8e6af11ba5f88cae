package dev.modelwright.message;

/** The kinds of media that a message may carry. */
public enum MediaKind {
    /** A picture. */
    IMAGE,
    /** Sound. */
    AUDIO,
    /** A film. */
    VIDEO,
    /** A file to read, for example a PDF. */
    DOCUMENT
}
