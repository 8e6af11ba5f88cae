package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.processor.yaml.YamlSequence;
import dev.modelwright.schema.ParameterType;

/** Ranges are for numbers and options for texts; a list of options must not be empty. */
final class UnusedParameterKeyCheck implements SchemaCheck {

    private static final String OPTIONS = "options";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            if (rule.isSound("type", "use_template")) {
                checkRange(rule, "min", diagnostics);
                checkRange(rule, "max", diagnostics);
                checkOptions(rule, diagnostics);
            }
        });
    }

    private static void checkRange(LocatedRule rule, String key, Diagnostics diagnostics) {
        ParameterType type = rule.rule().type();
        if (!type.isNumeric() && rule.isSound(key) && Rules.own(rule, key).isPresent()) {
            diagnostics.report(
                    ParameterCode.UNUSED_RANGE, rule.at(key).location(), key, Rules.name(rule), type.wireName());
        }
    }

    private static void checkOptions(LocatedRule rule, Diagnostics diagnostics) {
        if (!rule.isSound(OPTIONS) || !(rule.at(OPTIONS) instanceof YamlSequence options)) {
            return;
        }
        ParameterType type = rule.rule().type();
        if (type != ParameterType.STRING) {
            diagnostics.report(FormCode.UNUSED_OPTIONS, options.location(), Rules.name(rule), type.wireName());
        } else if (options.elements().isEmpty()) {
            diagnostics.report(ReadingCode.EMPTY_OPTIONS, options.location(), Rules.name(rule));
        }
    }
}
