package dev.modelwright.processor.check;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterTemplate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** An answer cannot be longer than what prompt and answer may have together. */
final class AnswerLimitCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            OptionalInt context = model.schema().properties().contextSize();
            if (context.isPresent() && model.isSound("model_properties")) {
                model.rules().stream()
                        .filter(AnswerLimitCheck::limitsAnswer)
                        .forEach(rule -> check(rule, BigDecimal.valueOf(context.getAsInt()), diagnostics));
            }
        }
    }

    private static boolean limitsAnswer(LocatedRule rule) {
        boolean named = rule.rule().name().equals(ParameterTemplate.MAX_TOKENS.wireName());
        boolean templated = rule.rule()
                .template()
                .filter(ParameterTemplate.MAX_TOKENS::equals)
                .isPresent();
        return rule.isSound("name", "type", "use_template", "max", "default")
                && rule.rule().type().isNumeric()
                && (named || templated);
    }

    private static void check(LocatedRule rule, BigDecimal context, Diagnostics diagnostics) {
        Optional<BigDecimal> max = rule.rule().max();
        Optional<BigDecimal> value = rule.rule().defaultValue().flatMap(JsonValue::asNumber);
        if (max.isPresent() && max.get().compareTo(context) > 0) {
            report("max", max.get(), rule, context, diagnostics);
        } else if (value.isPresent() && value.get().compareTo(context) > 0) {
            report("default", value.get(), rule, context, diagnostics);
        }
    }

    private static void report(
            String key, BigDecimal value, LocatedRule rule, BigDecimal context, Diagnostics diagnostics) {
        diagnostics.report(
                ModelFileCode.ABOVE_CONTEXT_SIZE,
                Rules.place(rule, key).location(),
                key,
                Rules.name(rule),
                Rules.limit(rule, key, value),
                context.toPlainString());
    }
}
