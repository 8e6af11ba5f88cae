package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import java.math.BigDecimal;
import java.util.Optional;

/** A rule need not repeat what its template says, unless they disagree about the type, so that one of them must go. */
final class RedundantOverrideCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            Optional<ParameterTemplate> template = rule.rule()
                    .template()
                    .filter(found -> rule.isSound("type", "use_template"))
                    .filter(found -> rule.rule().type() == found.type());
            template.ifPresent(found -> check(rule, found, diagnostics));
        });
    }

    private static void check(LocatedRule rule, ParameterTemplate template, Diagnostics diagnostics) {
        for (YamlEntry entry : rule.node().entries()) {
            String key = entry.key().text();
            if (!entry.value().isNull() && rule.isSound(key) && isRepeated(key, rule.rule(), template)) {
                diagnostics.note(
                        HintCode.REDUNDANT_OVERRIDE,
                        entry.key().location(),
                        key,
                        Rules.name(rule),
                        template.wireName());
            }
        }
    }

    private static boolean isRepeated(String key, ParameterRule rule, ParameterTemplate template) {
        return switch (key) {
            case "type" -> true;
            case "required" -> !rule.required();
            case "default" -> rule.defaultValue().equals(template.defaultValue());
            case "min" -> isSame(rule.min(), template.min());
            case "max" -> isSame(rule.max(), template.max());
            case "precision" -> rule.precision().equals(template.precision());
            case "options" -> rule.options().equals(template.options());
            default -> false;
        };
    }

    // Digits that say nothing do not make a limit another one.
    private static boolean isSame(Optional<BigDecimal> limit, Optional<BigDecimal> other) {
        return limit.flatMap(one -> other.filter(two -> one.compareTo(two) == 0))
                .isPresent();
    }
}
