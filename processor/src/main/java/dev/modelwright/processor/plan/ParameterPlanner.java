package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedCustomizable;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides the typed parameters of one kind of models. */
final class ParameterPlanner {

    private final Diagnostics diagnostics;

    ParameterPlanner(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the parameters, empty when the vendor file declares no rules. */
    Optional<ParametersPlan> plan(String baseName, LocatedCustomizable declared) {
        if (declared.rules().isEmpty()) {
            return Optional.empty();
        }
        ParametersPlan empty = ParametersPlan.named(baseName, declared.kind());
        UniqueNames names = new UniqueNames("name", diagnostics);
        ChoiceNames choices = new ChoiceNames(empty.typeName());
        Map<String, ParameterPlan> parameters = new LinkedHashMap<>();
        for (LocatedRule rule : declared.rules()) {
            if (!parameters.containsKey(rule.rule().name())) {
                parameter(names, choices, rule)
                        .ifPresent(plan -> parameters.put(rule.rule().name(), plan));
            }
        }
        return Optional.of(empty.with(declared.features(), declared.properties(), List.copyOf(parameters.values())));
    }

    private static Optional<ParameterPlan> parameter(UniqueNames names, ChoiceNames choices, LocatedRule located) {
        ParameterRule rule = located.rule();
        ValueType type = type(rule);
        return names.take(rule.name(), located.node())
                .map(name -> new ParameterPlan(
                        rule,
                        located.optional(),
                        name,
                        type,
                        type == ValueType.CHOICE ? Optional.of(choice(choices, rule)) : Optional.empty(),
                        located.node().location().line()));
    }

    private static ValueType type(ParameterRule rule) {
        if (rule.type() == ParameterType.STRING && !rule.options().isEmpty()) {
            return ValueType.CHOICE;
        }
        return switch (rule.type()) {
            case FLOAT -> ValueType.DOUBLE;
            case INT -> ValueType.LONG;
            case BOOLEAN -> ValueType.BOOLEAN;
            case STRING, TEXT -> ValueType.TEXT;
        };
    }

    private static ChoicePlan choice(ChoiceNames choices, ParameterRule rule) {
        Map<String, String> labels = new LinkedHashMap<>();
        rule.options().forEach(option -> labels.put(option, option));
        return Choices.of(choices.take(rule.name()), labels);
    }
}
