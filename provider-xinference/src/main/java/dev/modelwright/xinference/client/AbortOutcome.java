package dev.modelwright.xinference.client;

import java.util.Arrays;

/** What the server did about a request that it was asked to abort. */
public enum AbortOutcome {
    /** The request is aborted. */
    DONE,
    /** No such request is running. */
    NOT_FOUND,
    /** The engine cannot abort, or the model is not known: the request may go on. */
    NO_OP;

    /** Reads the server's word; one that is not known proves nothing. */
    static AbortOutcome read(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(word))
                .findFirst()
                .orElse(NO_OP);
    }
}
