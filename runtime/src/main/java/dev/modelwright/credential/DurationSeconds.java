package dev.modelwright.credential;

import java.math.BigDecimal;
import java.time.Duration;

/** Writes lengths of time as credential forms hold them. Called by generated code. */
public final class DurationSeconds {

    private static final int NANO_DIGITS = 9;

    private DurationSeconds() {}

    /** Returns the number of seconds as a decimal without trailing zeros, for example {@code 60} or {@code 0.5}. */
    public static String text(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
