package dev.modelwright.json;

import java.math.BigDecimal;

/** Turns floating-point numbers into the decimals that Java prints, the usual ones without printing them. */
final class PrintedDecimal {

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    // Outside, Java prints an exponent, which makes for another scale.
    private static final double LEAST = 1e-3;
    private static final double MOST = 1e7;

    private PrintedDecimal() {}

    /** Returns the decimal of a finite number. */
    static BigDecimal of(double value) {
        if (Math.abs(value) >= LEAST && Math.abs(value) < MOST) {
            for (int places = 1; places < POWERS.length; places++) {
                long unscaled = Math.round(value * POWERS[places]);
                // Both are exact, so that the quotient is the number that these digits are read as.
                if (unscaled / POWERS[places] == value) {
                    return BigDecimal.valueOf(unscaled, places);
                }
            }
        }
        return BigDecimal.valueOf(value);
    }
}
