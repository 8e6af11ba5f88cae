package dev.modelwright.processor.check;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import java.util.Optional;

/** A default should not have more decimals than the precision allows, because it would be rounded. */
final class DefaultPrecisionCheck implements SchemaCheck {

    private static final String KEY = "default";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            if (rule.isSound("type", "use_template", KEY, "precision")
                    && rule.rule().type() == ParameterType.FLOAT) {
                check(rule, diagnostics);
            }
        });
    }

    private static void check(LocatedRule rule, Diagnostics diagnostics) {
        Optional<BigDecimal> value = rule.rule().defaultValue().flatMap(JsonValue::asNumber);
        Optional<Integer> precision = rule.rule().precision();
        boolean tooFine = value.isPresent()
                && precision.isPresent()
                && value.get().stripTrailingZeros().scale() > precision.get();
        if (tooFine && Rules.own(rule, KEY).isPresent()) {
            diagnostics.report(
                    ParameterCode.DEFAULT_TOO_PRECISE,
                    rule.at(KEY).location(),
                    Rules.name(rule),
                    Rules.limit(rule, "precision", BigDecimal.valueOf(precision.get())),
                    "`" + value.get().toPlainString() + "`");
        }
    }
}
