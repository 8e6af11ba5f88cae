package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ParameterType;
import java.util.Set;

/** A choice between true and false is a boolean. */
final class BooleanOptionsCheck implements SchemaCheck {

    private static final String KEY = "options";
    private static final Set<String> BOOLEANS = Set.of("true", "false");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            boolean sound = rule.isSound("type", "use_template", KEY);
            boolean texts = rule.rule().type() == ParameterType.STRING;
            if (sound && texts && Set.copyOf(rule.rule().options()).equals(BOOLEANS)) {
                diagnostics.report(ParameterCode.BOOLEAN_OPTIONS, rule.at(KEY).location(), Rules.name(rule));
            }
        });
    }
}
