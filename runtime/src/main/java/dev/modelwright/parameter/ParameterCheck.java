package dev.modelwright.parameter;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks parameters against a model's rules, all violations at once. */
public final class ParameterCheck {

    private final List<ParameterRule> rules;
    private final Map<String, JsonValue> given;
    private final Map<String, JsonValue> effective = new LinkedHashMap<>();
    private final List<ParameterViolation> violations = new ArrayList<>();
    private final List<ParameterAdjustment> adjustments = new ArrayList<>();

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
        Map<String, JsonValue> extra = parameters.extra();
        ParameterCheck check = new ParameterCheck(without(extra.keySet(), rules), parameters.values());
        check.run();
        for (ParameterRule rule : rules) {
            if (extra.containsKey(rule.name())) {
                check.adjustments.add(AdjustmentWords.unchecked(rule.name()));
            }
        }
        return new CheckedParameters(
                DynamicParameters.owning(check.effective, extra), check.violations, check.adjustments);
    }

    private static List<ParameterRule> without(Set<String> names, List<ParameterRule> rules) {
        return names.isEmpty()
                ? rules
                : rules.stream().filter(rule -> !names.contains(rule.name())).toList();
    }

    private void run() {
        for (ParameterRule rule : rules) {
            read(rule);
        }
        for (String name : given.keySet()) {
            if (!isKnown(name)) {
                violations.add(ParameterWords.unknown(
                        name, rules.stream().map(ParameterRule::name).toList()));
            }
        }
    }

    private void read(ParameterRule rule) {
        Optional<String> alias = alias(rule);
        Optional<JsonValue> own = value(rule.name());
        Optional<JsonValue> generic = alias.isPresent() ? value(alias.get()) : Optional.empty();
        if (own.isPresent() && generic.isPresent()) {
            violations.add(ParameterWords.twice(rule, alias.orElseThrow()));
        } else if (generic.isPresent()) {
            adjustments.add(AdjustmentWords.renamed(rule.name(), alias.orElseThrow()));
        }
        Optional<JsonValue> value = own.isPresent() ? own : generic;
        if (value.isPresent()) {
            accept(rule, value.get());
        } else if (rule.required()) {
            fillIn(rule);
        }
    }

    private void accept(ParameterRule rule, JsonValue value) {
        violations.addAll(RuleCheck.violations(rule, value));
        JsonValue sent = RuleCheck.sent(rule, value);
        if (sent != value) {
            adjustments.add(AdjustmentWords.fractionDropped(rule.name()));
        }
        effective.put(rule.name(), sent);
    }

    private void fillIn(ParameterRule rule) {
        rule.defaultValue()
                .ifPresentOrElse(
                        value -> sendDefault(rule, value), () -> violations.add(ParameterWords.required(rule)));
    }

    private void sendDefault(ParameterRule rule, JsonValue value) {
        adjustments.add(AdjustmentWords.defaultSent(rule.name()));
        accept(rule, value);
    }

    private Optional<JsonValue> value(String name) {
        @Nullable JsonValue value = given.get(name);
        if (value != null && value.isNull()) {
            adjustments.add(AdjustmentWords.nullDropped(name));
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    // A rule's own name is never an alias.
    private Optional<String> alias(ParameterRule rule) {
        Optional<String> name = rule.template().map(ParameterTemplate::wireName);
        return name.isEmpty() || name.get().equals(rule.name()) || isName(name.get()) ? Optional.empty() : name;
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
        return isName(name)
                || rules.stream()
                        .anyMatch(rule -> alias(rule).filter(name::equals).isPresent());
    }
}
