package com.example.canyon;

/** The canyon answers nobody for now. */
final class RockfallException extends Exception {

    private static final long serialVersionUID = 1L;

    RockfallException() {
        super("Rocks are falling.");
    }
}
