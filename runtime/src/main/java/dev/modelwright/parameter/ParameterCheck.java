package dev.modelwright.parameter;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks parameters against a model's rules, all violations at once. */
public final class ParameterCheck {

    private final List<ParameterRule> rules;
    private final Map<String, JsonValue> given;
    private final DynamicParameters.Builder effective = DynamicParameters.builder();
    private final List<ParameterViolation> violations = new ArrayList<>();
    private final List<ParameterAdjustment> adjustments = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

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
     * @return the values to send, what is wrong with them, and what is sent other than as it was given
     */
    public static CheckedParameters check(List<ParameterRule> rules, Parameters parameters) {
        ParameterCheck check = new ParameterCheck(rules, parameters.values());
        rules.stream()
                .filter(rule -> !parameters.extra().containsKey(rule.name()))
                .forEach(check::read);
        check.reportUnknown();
        parameters.extra().forEach(check.effective::extra);
        rules.stream()
                .filter(rule -> parameters.extra().containsKey(rule.name()))
                .forEach(rule -> check.adjustments.add(AdjustmentWords.unchecked(rule.name())));
        return new CheckedParameters(check.effective.build(), check.violations, check.adjustments);
    }

    private void read(ParameterRule rule) {
        Optional<JsonValue> own = value(rule.name());
        Optional<JsonValue> generic = alias(rule).flatMap(this::value);
        if (own.isPresent() && generic.isPresent()) {
            violations.add(ParameterWords.twice(rule, alias(rule).orElseThrow()));
        } else if (generic.isPresent()) {
            adjustments.add(AdjustmentWords.renamed(rule.name(), alias(rule).orElseThrow()));
        }
        own.or(() -> generic).ifPresentOrElse(value -> accept(rule, value), () -> fillIn(rule));
    }

    private void accept(ParameterRule rule, JsonValue value) {
        violations.addAll(RuleCheck.violations(rule, value));
        JsonValue sent = RuleCheck.sent(rule, value);
        if (sent != value) {
            adjustments.add(AdjustmentWords.fractionDropped(rule.name()));
        }
        effective.set(rule.name(), sent);
    }

    private void fillIn(ParameterRule rule) {
        if (!rule.required()) {
            return;
        }
        rule.defaultValue()
                .ifPresentOrElse(
                        value -> sendDefault(rule, value), () -> violations.add(ParameterWords.required(rule)));
    }

    private void sendDefault(ParameterRule rule, JsonValue value) {
        adjustments.add(AdjustmentWords.defaultSent(rule.name()));
        accept(rule, value);
    }

    private Optional<JsonValue> value(String name) {
        used.add(name);
        Optional<JsonValue> value = Optional.ofNullable(given.get(name));
        if (value.filter(JsonValue::isNull).isPresent()) {
            adjustments.add(AdjustmentWords.nullDropped(name));
        }
        return value.filter(some -> !some.isNull());
    }

    // Another rule's own name is never an alias.
    private Optional<String> alias(ParameterRule rule) {
        return rule.template()
                .map(template -> template.wireName())
                .filter(alias -> rules.stream().noneMatch(other -> other.name().equals(alias)));
    }

    private void reportUnknown() {
        List<String> known = rules.stream().map(ParameterRule::name).toList();
        given.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> violations.add(ParameterWords.unknown(name, known)));
    }
}
