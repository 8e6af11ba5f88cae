package dev.modelwright.processor.check;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import java.util.Optional;

/** Some value must be within the range of a number, and the default must be such a value. */
final class ParameterRangeCheck implements SchemaCheck {

    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String DEFAULT = "default";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            boolean sound = rule.isSound("type", "use_template", MIN, MAX);
            if (sound && rule.rule().type().isNumeric()) {
                check(rule, diagnostics);
            }
        });
    }

    private static void check(LocatedRule located, Diagnostics diagnostics) {
        ParameterRule rule = located.rule();
        rule.min().ifPresent(min -> checkWhole(located, MIN, min, diagnostics));
        rule.max().ifPresent(max -> checkWhole(located, MAX, max, diagnostics));
        if (isAbove(rule.min(), rule.max())) {
            diagnostics.report(
                    ParameterCode.MIN_ABOVE_MAX,
                    Rules.place(located, MIN, MAX).location(),
                    Rules.name(located),
                    Rules.limit(located, MIN, rule.min().orElseThrow()),
                    Rules.limit(located, MAX, rule.max().orElseThrow()));
        } else if (located.isSound(DEFAULT)) {
            rule.defaultValue()
                    .flatMap(JsonValue::asNumber)
                    .ifPresent(number -> checkDefault(located, number, diagnostics));
        }
    }

    private static void checkDefault(LocatedRule located, BigDecimal value, Diagnostics diagnostics) {
        ParameterRule rule = located.rule();
        checkWhole(located, DEFAULT, value, diagnostics);
        boolean within = !isAbove(rule.min(), Optional.of(value)) && !isAbove(Optional.of(value), rule.max());
        if (within) {
            return;
        }
        String range = Rules.range(located);
        if (Rules.own(located, DEFAULT).isPresent()) {
            diagnostics.report(
                    ParameterCode.DEFAULT_OUT_OF_RANGE,
                    located.at(DEFAULT).location(),
                    Rules.name(located),
                    range,
                    "`" + value.toPlainString() + "`");
        } else {
            diagnostics.report(
                    ParameterCode.TEMPLATE_DEFAULT_OUT_OF_RANGE,
                    Rules.place(located, MAX, MIN).location(),
                    Rules.name(located),
                    rule.template().orElseThrow().wireName(),
                    "`" + value.toPlainString() + "`",
                    range);
        }
    }

    private static void checkWhole(LocatedRule located, String key, BigDecimal value, Diagnostics diagnostics) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (located.rule().type() == ParameterType.INT
                && !whole
                && Rules.own(located, key).isPresent()) {
            diagnostics.report(
                    ParameterCode.FRACTION_ON_INT,
                    located.at(key).location(),
                    key,
                    Rules.name(located),
                    "`" + value.toPlainString() + "`");
        }
    }

    private static boolean isAbove(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    }
}
