package dev.modelwright.decorator;

import java.time.Duration;

/** Checks what users set, and words times for people. Times of more than a century are cut to one, so that no sum overflows. */
final class Settings {

    private static final long MILLIS = 1000;
    private static final Duration CENTURY = Duration.ofDays(36_500);

    private Settings() {}

    static Duration notNegative(String what, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(what + " must not be negative, but was " + time + ".");
        }
        return shorter(time, CENTURY);
    }

    static Duration positive(String what, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(what + " must be longer than zero, but was " + time + ".");
        }
        return shorter(time, CENTURY);
    }

    static int atLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, but was " + number + ".");
        }
        return number;
    }

    static Duration longer(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? right : left;
    }

    static Duration shorter(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? left : right;
    }

    /** Returns a time as people write it; what is left of a second is counted up, so that nobody comes too early. */
    static String words(Duration time) {
        long millis = time.toMillis();
        return millis < MILLIS || millis % MILLIS != 0 && millis < 10 * MILLIS
                ? millis + " ms"
                : (millis + MILLIS - 1) / MILLIS + " s";
    }
}
