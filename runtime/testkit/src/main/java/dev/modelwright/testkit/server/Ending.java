package dev.modelwright.testkit.server;

/** What happens behind the part of an answer that is sent. */
public enum Ending {
    /** The answer ends in good order: what was sent is the whole body. */
    ORDERLY,
    /** The connection is closed, though more was promised. */
    CLOSE,
    /** The connection is reset, as by a server that was killed. What was sent just before may be lost too. */
    RESET,
    /** Nothing comes any more until the caller hangs up or the server is closed. */
    SILENCE
}
