package com.example.canyon;

/** The credentials are not what the vendor gave out. */
final class KeyRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what is wrong and what to do, as sentences that hold no secret. */
    KeyRefusedException(String message) {
        super(message);
    }
}
