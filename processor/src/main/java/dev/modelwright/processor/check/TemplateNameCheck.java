package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterTemplate;

/** A template under another name is another name of the parameter, or was copied from the rule above. */
final class TemplateNameCheck implements SchemaCheck {

    private static final String KEY = "use_template";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            if (rule.isSound("name", KEY)) {
                rule.rule().template().ifPresent(template -> check(rule, template, diagnostics));
            }
        });
    }

    private static void check(LocatedRule rule, ParameterTemplate template, Diagnostics diagnostics) {
        String name = rule.rule().name();
        String other = template.wireName();
        // What is wrong with the name itself, as a letter too many, has been said.
        if (!name.equals(other) && !diagnostics.isReported(rule.at("name").location())) {
            diagnostics.note(HintCode.FOREIGN_TEMPLATE, rule.at(KEY).location(), Rules.name(rule), other, other);
        }
    }
}
