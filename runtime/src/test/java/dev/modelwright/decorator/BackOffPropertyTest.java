package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/** Whatever the settings: a wait is never negative, never longer than its limit, and spread over the whole range. */
class BackOffPropertyTest {

    private final long seed = Long.getLong("modelwright.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @RepeatedTest(200)
    void waitsStayWithinTheirLimits(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));
        BackOff backOff = new BackOff(time(), time(), time());
        int failed = 1 + random.nextInt(100);
        Duration ceiling = backOff.wait(failed, Optional.empty(), () -> 1);
        Duration wait = backOff.wait(failed, Optional.empty(), random::nextDouble);

        assertThat(wait).as("-Dmodelwright.seed=%d", seed).isBetween(Duration.ZERO, ceiling);
        assertThat(ceiling).as("-Dmodelwright.seed=%d", seed).isEqualTo(expected(backOff, failed));
        assertThat(backOff.wait(failed, Optional.empty(), () -> 0)).isZero();
    }

    @RepeatedTest(200)
    void aWaitThatTheVendorAsksForIsNotLeftToChance(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));
        BackOff backOff = new BackOff(time(), time(), time());
        Duration asked = time();
        Duration wait = backOff.wait(1 + random.nextInt(100), Optional.of(asked), random::nextDouble);

        assertThat(wait)
                .as("-Dmodelwright.seed=%d", seed)
                .isEqualTo(asked.compareTo(backOff.longestAsked()) < 0 ? asked : backOff.longestAsked());
    }

    // Doubled one by one, as the rule says it.
    private static Duration expected(BackOff backOff, int failed) {
        Duration ceiling = Settings.shorter(backOff.first(), backOff.longest());
        for (int i = 1; i < failed; i++) {
            ceiling = Settings.shorter(ceiling.multipliedBy(2), backOff.longest());
        }
        return ceiling;
    }

    private Duration time() {
        return Duration.ofMillis(1 + random.nextInt(100_000));
    }
}
