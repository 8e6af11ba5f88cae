package dev.modelwright.samples.benchmark.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class SightingsTest {

    private final Sightings sightings = new Sightings();

    @Test
    void streamsAreHeldAgainAfterARelease() {
        sightings.release("model");

        assertThat(sightings.awaitRelease("model", 0)).isFalse();
    }

    @Test
    void streamsThatAreHeldGoOn() {
        CompletableFuture<Boolean> held = CompletableFuture.supplyAsync(() -> sightings.awaitRelease("model", 10));
        while (!held.isDone()) {
            sightings.release("model");
            Thread.onSpinWait();
        }

        assertThat(held.join()).isTrue();
    }
}
