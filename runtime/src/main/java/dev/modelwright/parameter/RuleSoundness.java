package dev.modelwright.parameter;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import java.math.BigDecimal;
import java.util.List;

/**
 * Refuses rules that contradict themselves: an empty range, a negative precision, or a default that the rule itself would
 * refuse.
 */
public final class RuleSoundness {

    private RuleSoundness() {}

    /**
     * Returns the rule.
     *
     * @throws IllegalArgumentException when its range is empty, its precision negative, or its default breaks it
     */
    public static ParameterRule require(ParameterRule rule) {
        if (rule.min().isPresent() && rule.max().isPresent()) {
            requireRange(rule, rule.min().get(), rule.max().get());
        }
        rule.precision().ifPresent(digits -> requirePrecision(rule, digits));
        rule.defaultValue().ifPresent(value -> requireDefault(rule, value));
        return rule;
    }

    private static void requireRange(ParameterRule rule, BigDecimal min, BigDecimal max) {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("`min` of rule `" + rule.name() + "` must not be above `max`, but was "
                    + min.toPlainString() + " above " + max.toPlainString() + ".");
        }
    }

    private static void requirePrecision(ParameterRule rule, int digits) {
        if (digits < 0) {
            throw new IllegalArgumentException(
                    "`precision` of rule `" + rule.name() + "` must not be negative, but was " + digits + ".");
        }
    }

    private static void requireDefault(ParameterRule rule, JsonValue value) {
        List<ParameterViolation> violations = RuleCheck.violations(rule, value);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("The default of rule `" + rule.name() + "` breaks the rule: "
                    + violations.get(0).message() + " Change the default or the range.");
        }
    }
}
