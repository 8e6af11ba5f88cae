package dev.modelwright.json;

import java.math.BigDecimal;

/** How deep JSON may nest and how large its numbers may be, in memory and in text alike. */
final class JsonLimits {

    static final int DEPTH = 500;

    private static final int DIGITS = 1_000;
    private static final int EXPONENT = 10_000;

    static final String NUMBER =
            "of at most " + DIGITS + " digits with an exponent between -" + EXPONENT + " and " + EXPONENT;

    // Long enough for every allowed number that is written without needless zeros.
    private static final int NUMBER_TEXT = EXPONENT + DIGITS + 10;

    private JsonLimits() {}

    static boolean allows(BigDecimal number) {
        long exponent = (long) number.precision() - number.scale() - 1;
        return number.precision() <= DIGITS && Math.abs(exponent) <= EXPONENT;
    }

    /** Tells whether the text of a number is short enough to be converted, which takes quadratic time. */
    static boolean allows(String number) {
        return number.length() <= NUMBER_TEXT;
    }
}
