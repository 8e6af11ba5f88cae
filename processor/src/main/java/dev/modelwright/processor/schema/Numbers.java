package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers exactly. A number in quotes is taken, with a warning. */
final class Numbers {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Numbers() {}

    static Optional<BigDecimal> decimal(Value value) {
        value.outline().types("number");
        return read(value, "a number");
    }

    /** Reads a whole number from {@code least} to 2147483647. */
    static Optional<Integer> integer(Value value, int least) {
        value.outline().types("integer");
        value.outline().least(least);
        value.outline().greatest(Integer.MAX_VALUE);
        String expected = "a whole number of " + least + " or more";
        return read(value, expected)
                .flatMap(number ->
                        isInteger(number, least) ? Optional.of(number.intValueExact()) : value.wrongType(expected));
    }

    private static boolean isInteger(BigDecimal number, int least) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(GREATEST) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<BigDecimal> read(Value value, String expected) {
        Optional<YamlScalar> scalar = value.scalar(expected);
        return scalar.flatMap(found -> found.kind() == ScalarKind.TEXT
                ? quoted(value, found, expected)
                : found.number().or(() -> value.wrongType(expected)));
    }

    private static Optional<BigDecimal> quoted(Value value, YamlScalar scalar, String expected) {
        Optional<BigDecimal> number = scalar.unquoted().number();
        if (number.isEmpty()) {
            return value.wrongType(expected);
        }
        value.report(ReadingCode.QUOTED_VALUE, value.name(), expected, Visible.value(scalar.text()));
        return number;
    }
}
