package dev.modelwright.micrometer;

import dev.modelwright.listener.UsageSummary;
import java.time.Duration;
import java.util.Optional;

/** How fast tokens came. */
final class Rate {

    private Rate() {}

    /** Returns tokens a second between the first token and the end; empty where there is no such time or nobody counted. */
    static Optional<Double> of(UsageSummary usage, Duration took, Optional<Duration> firstToken) {
        return firstToken
                .map(took::minus)
                .filter(time -> time.compareTo(Duration.ZERO) > 0)
                .flatMap(time -> usage.output().map(count -> count.tokens() * 1e9 / time.toNanos()));
    }
}
