package com.example.canyon;

/** A recording that none of the vendor's own voices made. */
final class UnreadableRecordingException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what the recording is not, as a sentence. */
    UnreadableRecordingException(String reason) {
        super(reason + " Only recordings that Canyon's own voices made can be written down.");
    }
}
