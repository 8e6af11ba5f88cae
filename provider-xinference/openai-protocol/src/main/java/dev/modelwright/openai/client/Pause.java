package dev.modelwright.openai.client;

import java.time.Duration;

/** Waits between two attempts. */
interface Pause {

    /** Waits as long as is said, but not longer than until the request is cancelled. */
    Pause REAL = (length, exchange) -> exchange.await(length);

    void of(Duration length, Exchange exchange) throws InterruptedException;
}
