package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.util.Optional;

/** Only decimal numbers have decimals. */
final class UnusedPrecisionCheck implements SchemaCheck {

    private static final String KEY = "precision";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            ParameterType type = rule.rule().type();
            if (rule.isSound("name", "type", "use_template", KEY) && type != ParameterType.FLOAT && isOwn(rule)) {
                diagnostics.note(HintCode.UNUSED_PRECISION, rule.at(KEY).location(), Rules.name(rule), type.wireName());
            }
        });
    }

    // What the template says is a redundant override.
    private static boolean isOwn(LocatedRule rule) {
        Optional<Integer> inherited = rule.rule().template().flatMap(ParameterTemplate::precision);
        return Rules.own(rule, KEY).isPresent() && !inherited.equals(rule.rule().precision());
    }
}
