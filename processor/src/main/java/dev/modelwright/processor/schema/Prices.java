package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads prices and units. Quotes are right here: other readers would round a plain number to binary. */
final class Prices {

    private static final String EXPECTED = "a decimal number such as `'0.15'`";

    private static final String DIGITS = "^\\+?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?$";

    private Prices() {}

    /** Reads a number that is not negative. */
    static Optional<BigDecimal> price(Value value) {
        value.outline().types("number", "string");
        value.outline().least(0);
        value.outline().pattern(DIGITS);
        Optional<YamlScalar> scalar = value.scalar(EXPECTED);
        Optional<BigDecimal> number =
                scalar.flatMap(found -> found.unquoted().number().or(() -> value.wrongType(EXPECTED)));
        return number.filter(found -> isPositive(value, found));
    }

    private static boolean isPositive(Value value, BigDecimal number) {
        if (number.signum() < 0) {
            value.report(ReadingCode.NEGATIVE_PRICE, value.name(), value.node().describe());
        }
        return number.signum() >= 0;
    }
}
