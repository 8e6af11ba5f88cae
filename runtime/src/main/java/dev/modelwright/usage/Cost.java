package dev.modelwright.usage;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a call cost.
 *
 * @param input the amount for input tokens, 7 decimal places
 * @param output the amount for output tokens, 7 decimal places
 * @param currency the ISO 4217 code
 */
public record Cost(BigDecimal input, BigDecimal output, String currency) {

    public Cost {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(currency, "currency");
    }

    /** Returns the sum of both amounts. */
    public BigDecimal total() {
        return input.add(output);
    }

    @Override
    public String toString() {
        return total().stripTrailingZeros().toPlainString() + " " + currency;
    }
}
