package dev.modelwright.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A JSON number with its exact decimal value. It has at most 1000 digits, and an exponent between -10000 and 10000 when
 * written in scientific notation, so that no number from outside can make arithmetic on it endless.
 *
 * @param value the number; two numbers are equal when their values are, whatever their scale
 */
public record JsonNumber(BigDecimal value) implements JsonValue {

    // The longest integers in use (a 128-bit one has 39 digits) are written without exponent.
    private static final int LONGEST_PLAIN_INTEGER = 40;

    // The whole numbers that parameters and usage mostly have, made once.
    private static final int SMALL_COUNT = 256;
    private static final List<JsonNumber> SMALL = small();

    /**
     * Keeps the number as it is.
     *
     * @throws IllegalArgumentException when the number has too many digits or too large an exponent
     */
    public JsonNumber {
        if (!JsonLimits.allows(value)) {
            throw new IllegalArgumentException("A JSON number must be " + JsonLimits.NUMBER + ", but was not");
        }
    }

    private static List<JsonNumber> small() {
        JsonNumber[] numbers = new JsonNumber[SMALL_COUNT];
        for (int i = 0; i < SMALL_COUNT; i++) {
            numbers[i] = new JsonNumber(BigDecimal.valueOf(i));
        }
        return List.of(numbers);
    }

    static JsonNumber of(long value) {
        return value >= 0 && value < SMALL_COUNT ? SMALL.get((int) value) : new JsonNumber(BigDecimal.valueOf(value));
    }

    @Override
    public Optional<BigDecimal> asNumber() {
        return Optional.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }

    String text() {
        boolean plainInteger = value.scale() < 0 && value.precision() - value.scale() <= LONGEST_PLAIN_INTEGER;
        return plainInteger ? value.toPlainString() : value.toString();
    }
}
