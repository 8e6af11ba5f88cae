package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;

/** A number with one limit mostly has another, but for one that was taken away on purpose. */
final class HalfRangeCheck implements SchemaCheck {

    private static final String MIN = "min";
    private static final String MAX = "max";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            if (rule.isSound("name", "type", "use_template", MIN, MAX)
                    && rule.rule().type().isNumeric()) {
                check(rule, diagnostics);
            }
        });
    }

    private static void check(LocatedRule rule, Diagnostics diagnostics) {
        boolean min = rule.rule().min().isPresent();
        boolean max = rule.rule().max().isPresent();
        if (min && !max) {
            note(rule, MIN, MAX, diagnostics);
        } else if (max && !min) {
            note(rule, MAX, MIN, diagnostics);
        }
    }

    private static void note(LocatedRule rule, String present, String absent, Diagnostics diagnostics) {
        if (rule.node().value(absent).isEmpty()) {
            diagnostics.note(HintCode.HALF_RANGE, rule.at(present).location(), Rules.name(rule), present, absent);
        }
    }
}
