package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedCustomizable;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ParameterRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides the typed parameters of one kind of models: those of all predefined and customizable models together. */
final class ParameterPlanner {

    private final String baseName;
    private final ModelKind kind;
    private final UniqueNames names;

    ParameterPlanner(String baseName, ModelKind kind, Diagnostics diagnostics) {
        this.baseName = baseName;
        this.kind = kind;
        this.names = new UniqueNames("name", diagnostics);
    }

    /**
     * Returns the parameters and rules, as far as anything declares them.
     *
     * @param customizable what the vendor file declares about customizable models
     * @param predefined the rules of all predefined models
     */
    ParametersPlan plan(Optional<LocatedCustomizable> customizable, List<LocatedRule> predefined) {
        List<LocatedRule> own = customizable.map(LocatedCustomizable::rules).orElse(List.of());
        ParametersPlan empty = ParametersPlan.named(baseName, kind);
        Map<String, ParameterPlan> all = union(own, predefined, new NestedNames(empty.typeName()));
        ParametersPlan plan = empty.with(List.copyOf(all.values()));
        return customizable
                .map(declared -> plan.withRules(declared.features(), declared.properties(), rules(own, all)))
                .orElse(plan);
    }

    private Map<String, ParameterPlan> union(List<LocatedRule> own, List<LocatedRule> predefined, NestedNames choices) {
        Map<String, List<LocatedRule>> groups = new LinkedHashMap<>();
        own.forEach(rule -> groups.computeIfAbsent(rule.rule().name(), name -> new ArrayList<>())
                .add(rule));
        predefined.forEach(rule -> groups.computeIfAbsent(rule.rule().name(), name -> new ArrayList<>())
                .add(rule));
        Map<String, ParameterPlan> union = new LinkedHashMap<>();
        groups.forEach((raw, rules) -> names.take(raw, rules.get(0).node())
                .ifPresent(name -> union.put(raw, parameter(name, choices, rules))));
        return union;
    }

    private static ParameterPlan parameter(String name, NestedNames choices, List<LocatedRule> rules) {
        ParameterRule union = RuleUnion.of(rules.stream().map(LocatedRule::rule).toList());
        ValueType type = RuleUnion.type(rules.stream().map(LocatedRule::rule).toList());
        return new ParameterPlan(
                union,
                rules.get(0).optional(),
                name,
                type,
                type == ValueType.CHOICE ? Optional.of(choice(choices, union)) : Optional.empty(),
                rules.get(0).node().location().line());
    }

    // A rule's own limits, under the names that the union gave.
    private static List<ParameterPlan> rules(List<LocatedRule> own, Map<String, ParameterPlan> all) {
        Map<String, ParameterPlan> rules = new LinkedHashMap<>();
        for (LocatedRule located : own) {
            Optional.ofNullable(all.get(located.rule().name()))
                    .ifPresent(plan -> rules.putIfAbsent(
                            located.rule().name(),
                            new ParameterPlan(
                                    located.rule(),
                                    located.optional(),
                                    plan.name(),
                                    plan.type(),
                                    plan.choice(),
                                    located.node().location().line())));
        }
        return List.copyOf(rules.values());
    }

    private static ChoicePlan choice(NestedNames choices, ParameterRule rule) {
        Map<String, String> labels = new LinkedHashMap<>();
        rule.options().forEach(option -> labels.put(option, option));
        return Choices.of(choices.choice(rule.name()), labels);
    }
}
