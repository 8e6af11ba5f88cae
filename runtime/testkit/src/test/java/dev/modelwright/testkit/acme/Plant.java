package dev.modelwright.testkit.acme;

/** A fault that an author may make. */
public enum Plant {
    /** None. */
    NOTHING,
    /** The driver refuses the greatest value that its own rule allows. */
    BOUND_MISSED,
    /** A text that is too long is cut, and taken. */
    LONG_TEXT_TAKEN,
    /** Unknown variables are dropped in silence. */
    UNKNOWN_DROPPED,
    /** What is reported is there in English alone. */
    ENGLISH_ONLY,
    /** A required field that is missing is filled in. */
    REQUIRED_FILLED_IN,
    /** The driver looks at the caller's own map when it is called. */
    MAP_NOT_COPIED,
    /** Failures of the server are told as the caller's. */
    SERVER_BLAMES_CALLER,
    /** The vendor's words are thrown away. */
    WORDS_LOST,
    /** A date in `Retry-After` is not understood. */
    DATE_NOT_READ,
    /** A call that fails is made again. */
    CALLED_TWICE,
    /** What is no JSON is taken for the answer. */
    ANYTHING_IS_AN_ANSWER,
    /** A character that is cut in two is read as two. */
    CHARACTERS_CUT,
    /** An end without a reason is told as a good one. */
    END_IS_GOOD,
    /** An error inside a stream is skipped. */
    ERROR_SKIPPED,
    /** Closing a stream does not close its connection. */
    CLOSE_DEAF,
    /** Answers are numbered by the driver. */
    STATE_SHARED,
    /** The key stands in the address. */
    KEY_IN_ADDRESS,
    /** What the server repeats of the key is passed on. */
    KEY_ECHOED,
    /** The key is logged. */
    KEY_LOGGED,
    /** Closing the provider ends what runs, but takes what comes. */
    OPEN_AFTER_CLOSE,
    /** The kind of the driver is not declared. */
    KIND_NOT_DECLARED,
    /** A model is listed that can no longer be called. */
    RETIRED_MODEL_LISTED
}
