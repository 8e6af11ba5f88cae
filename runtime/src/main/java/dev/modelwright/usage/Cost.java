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

    /**
     * Returns the sum of both, part by part.
     *
     * @throws IllegalArgumentException when the currencies differ: there is no rate at which they would add up
     */
    public Cost plus(Cost other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Costs must be of one currency to be added, but were `" + currency
                    + "` and `" + other.currency + "`. Sum each currency by itself.");
        }
        return new Cost(input.add(other.input), output.add(other.output), currency);
    }

    @Override
    public String toString() {
        return total().stripTrailingZeros().toPlainString() + " " + currency;
    }
}
