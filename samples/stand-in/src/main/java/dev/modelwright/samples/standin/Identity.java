package dev.modelwright.samples.standin;

import java.time.Instant;
import java.util.UUID;

/** What tells one answer from another; {@code created} is in seconds of the epoch. */
record Identity(String id, long created, String model) {

    static Identity of(String prefix, String model) {
        return new Identity(prefix + UUID.randomUUID(), Instant.now().getEpochSecond(), model);
    }
}
