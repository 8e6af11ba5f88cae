package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A parameter must be declared once. */
final class ParameterNameCheck implements SchemaCheck {

    private static final String KEY = "name";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.lists(provider).forEach(rules -> check(rules, diagnostics));
    }

    private static void check(List<LocatedRule> rules, Diagnostics diagnostics) {
        Map<String, LocatedRule> before = new HashMap<>();
        for (LocatedRule rule : rules) {
            LocatedRule rival =
                    rule.isSound(KEY) ? before.putIfAbsent(rule.rule().name(), rule) : null;
            if (rival != null) {
                diagnostics.report(
                        ParameterCode.DUPLICATE_PARAMETER,
                        rule.at(KEY).location(),
                        Rules.name(rule),
                        rival.at(KEY).location().line());
            }
        }
    }
}
