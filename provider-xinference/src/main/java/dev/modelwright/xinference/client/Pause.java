package dev.modelwright.xinference.client;

import java.time.Duration;

/** Waits between two attempts. */
interface Pause {

    void of(Duration length, Cancellation cancellation) throws InterruptedException;
}
