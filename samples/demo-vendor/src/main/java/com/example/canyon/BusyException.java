package com.example.canyon;

import java.time.Duration;

/** Too many call at once. */
final class BusyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    BusyException(Duration pause) {
        super("Others are calling. Wait " + pause.toSeconds() + " seconds.");
        this.pause = pause;
    }

    /** Returns how long to wait. */
    Duration pause() {
        return pause;
    }
}
