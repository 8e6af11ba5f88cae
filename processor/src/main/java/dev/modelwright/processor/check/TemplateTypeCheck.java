package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;

/** A rule that starts from a template should be of its type, because limits and help are meant for that. */
final class TemplateTypeCheck implements SchemaCheck {

    private static final String KEY = "type";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            if (rule.isSound(KEY, "use_template") && Rules.own(rule, KEY).isPresent()) {
                rule.rule().template().ifPresent(template -> check(rule, template, diagnostics));
            }
        });
    }

    private static void check(LocatedRule rule, ParameterTemplate template, Diagnostics diagnostics) {
        ParameterType type = rule.rule().type();
        // Dify's three implementations disagree whether a schema is a long text.
        boolean schema = template == ParameterTemplate.JSON_SCHEMA && type == ParameterType.STRING;
        if (type != template.type() && !schema) {
            diagnostics.report(
                    ParameterCode.TEMPLATE_TYPE,
                    rule.at(KEY).location(),
                    Rules.name(rule),
                    type.wireName(),
                    template.wireName(),
                    template.type().wireName());
        }
    }
}
