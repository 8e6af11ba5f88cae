package dev.modelwright.credential;

import java.math.BigDecimal;

/** Prints numbers as people write them. */
final class PlainNumber {

    // Beyond this, plain notation would turn a short number into a text of any length.
    private static final int PLAIN_DIGITS = 40;

    private PlainNumber() {}

    /** Returns a number without exponent. Some JSON readers turn every number into a double: 60.0 means 60. */
    static String print(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return number.toString();
        }
        try {
            BigDecimal exact = new BigDecimal(number.toString());
            if (Math.abs((long) exact.scale()) > PLAIN_DIGITS) {
                return number.toString();
            }
            BigDecimal shortest = exact.stripTrailingZeros();
            return (shortest.scale() <= 0 ? shortest : exact).toPlainString();
        } catch (NumberFormatException notFinite) {
            return number.toString();
        }
    }
}
