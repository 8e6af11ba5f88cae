package dev.modelwright.parameter;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks parameters against a model's rules, all violations at once. */
public final class ParameterCheck {

    private final List<ParameterRule> rules;
    private final Map<String, JsonValue> given;
    // Mostly both stay empty: made when the first is found.
    private List<ParameterViolation> violations = List.of();
    private List<ParameterAdjustment> adjustments = List.of();

    private ParameterCheck(List<ParameterRule> rules, Map<String, JsonValue> given) {
        this.rules = rules;
        this.given = given;
    }

    /**
     * Checks values against rules. A value may be given under the parameter's own name or under its template's. The default
     * is sent only for a required parameter; for others a missing value means the vendor's own default. A whole number may
     * be written with a fraction of zero ({@code 2.0}) and is sent without it. An extra parameter of a rule's name takes the
     * rule's place.
     *
     * @return the values to send, what is wrong with them, and what is sent other than as it was given; when there is
     *     nothing of either, the values are those that were given, in their order, else they are in that of the rules
     */
    public static CheckedParameters check(List<ParameterRule> rules, Parameters parameters) {
        Map<String, JsonValue> extra = parameters.extra();
        ParameterCheck check = new ParameterCheck(without(extra, rules), parameters.values());
        check.run();
        for (String name : extra.isEmpty() ? List.<String>of() : names(rules)) {
            if (extra.containsKey(name)) {
                check.adjust(AdjustmentWords.unchecked(name));
            }
        }
        boolean asGiven = check.violations.isEmpty() && check.adjustments.isEmpty();
        DynamicParameters effective =
                asGiven ? DynamicParameters.copyOf(parameters) : DynamicParameters.of(check.effective(), extra);
        return new CheckedParameters(effective, check.violations, check.adjustments);
    }

    private static List<ParameterRule> without(Map<String, JsonValue> extra, List<ParameterRule> rules) {
        return extra.isEmpty()
                ? rules
                : rules.stream().filter(rule -> !extra.containsKey(rule.name())).toList();
    }

    private void run() {
        for (ParameterRule rule : rules) {
            read(rule);
        }
        given.forEach((name, value) -> {
            if (!isKnown(name)) {
                report(ParameterWords.unknown(name, names(rules)));
            }
        });
    }

    private void read(ParameterRule rule) {
        adjustNull(rule.name());
        @Nullable String alias = alias(rule);
        if (alias != null) {
            adjustNull(alias);
            adjustAlias(rule, alias);
        }
        @Nullable JsonValue value = value(rule);
        if (value != null) {
            check(rule, value);
        } else if (rule.required()) {
            fillIn(rule);
        }
    }

    private void adjustNull(String name) {
        if (given.get(name) instanceof JsonNull) {
            adjust(AdjustmentWords.nullDropped(name));
        }
    }

    private void adjustAlias(ParameterRule rule, String alias) {
        if (value(alias) != null) {
            if (value(rule.name()) != null) {
                report(ParameterWords.twice(rule, alias));
            } else {
                adjust(AdjustmentWords.renamed(rule.name(), alias));
            }
        }
    }

    private void check(ParameterRule rule, JsonValue value) {
        List<ParameterViolation> found = RuleCheck.violations(rule, value);
        if (!found.isEmpty()) {
            found.forEach(this::report);
        }
        if (RuleCheck.sent(rule, value) != value) {
            adjust(AdjustmentWords.fractionDropped(rule.name()));
        }
    }

    private void fillIn(ParameterRule rule) {
        if (rule.defaultValue().isPresent()) {
            adjust(AdjustmentWords.defaultSent(rule.name()));
            check(rule, rule.defaultValue().get());
        } else {
            report(ParameterWords.required(rule));
        }
    }

    private Map<String, JsonValue> effective() {
        Map<String, JsonValue> effective = new LinkedHashMap<>();
        for (ParameterRule rule : rules) {
            Optional<JsonValue> value = Optional.ofNullable(value(rule))
                    .or(() -> rule.defaultValue().filter(unset -> rule.required()));
            value.ifPresent(sent -> effective.put(rule.name(), RuleCheck.sent(rule, sent)));
        }
        return effective;
    }

    private @Nullable JsonValue value(ParameterRule rule) {
        @Nullable JsonValue own = value(rule.name());
        @Nullable String alias = own == null ? alias(rule) : null;
        return alias == null ? own : value(alias);
    }

    private @Nullable JsonValue value(String name) {
        @Nullable JsonValue value = given.get(name);
        return value instanceof JsonNull ? null : value;
    }

    // A rule's own name is never an alias.
    private @Nullable String alias(ParameterRule rule) {
        if (rule.template().isEmpty()) {
            return null;
        }
        String name = rule.template().get().wireName();
        return name.equals(rule.name()) || isName(name) ? null : name;
    }

    private boolean isName(String name) {
        for (ParameterRule rule : rules) {
            if (rule.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(String name) {
        return isName(name) || rules.stream().anyMatch(rule -> name.equals(alias(rule)));
    }

    private void report(ParameterViolation violation) {
        violations = violations.isEmpty() ? new ArrayList<>() : violations;
        violations.add(violation);
    }

    private void adjust(ParameterAdjustment adjustment) {
        adjustments = adjustments.isEmpty() ? new ArrayList<>() : adjustments;
        adjustments.add(adjustment);
    }

    private static List<String> names(List<ParameterRule> rules) {
        return rules.stream().map(ParameterRule::name).toList();
    }
}
