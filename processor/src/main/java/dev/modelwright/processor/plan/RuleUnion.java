package dev.modelwright.processor.plan;

import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** One parameter as several models have it: the widest range, all options, and a type that all values fit. */
final class RuleUnion {

    private static final Set<ParameterType> NUMBERS = EnumSet.of(ParameterType.INT, ParameterType.FLOAT);
    private static final Set<ParameterType> TEXTS = EnumSet.of(ParameterType.STRING, ParameterType.TEXT);

    private RuleUnion() {}

    /** Returns the first rule, widened to what any of the rules allows. */
    static ParameterRule of(List<ParameterRule> rules) {
        ParameterRule first = rules.get(0);
        return new ParameterRule(
                first.name(),
                first.template(),
                first.label(),
                first.type(),
                first.help(),
                first.required(),
                first.defaultValue(),
                widest(rules, ParameterRule::min, BinaryOperator.minBy(Comparator.naturalOrder())),
                widest(rules, ParameterRule::max, BinaryOperator.maxBy(Comparator.naturalOrder())),
                first.precision(),
                options(rules));
    }

    /** Returns the type that the values of all rules fit. */
    static ValueType type(List<ParameterRule> rules) {
        EnumSet<ParameterType> types = EnumSet.noneOf(ParameterType.class);
        rules.forEach(rule -> types.add(rule.type()));
        if (NUMBERS.containsAll(types)) {
            return types.contains(ParameterType.FLOAT) ? ValueType.DOUBLE : ValueType.LONG;
        }
        if (TEXTS.containsAll(types)) {
            return options(rules).isEmpty() ? ValueType.TEXT : ValueType.CHOICE;
        }
        return types.equals(EnumSet.of(ParameterType.BOOLEAN)) ? ValueType.BOOLEAN : ValueType.JSON;
    }

    // A rule without a limit allows everything, and so does the union.
    private static Optional<BigDecimal> widest(
            List<ParameterRule> rules,
            Function<ParameterRule, Optional<BigDecimal>> limit,
            BinaryOperator<BigDecimal> wider) {
        boolean open = rules.stream().anyMatch(rule -> limit.apply(rule).isEmpty());
        return open
                ? Optional.empty()
                : rules.stream().map(limit).flatMap(Optional::stream).reduce(wider);
    }

    // More than an enum holds stay a text, which each model checks against its own.
    private static List<String> options(List<ParameterRule> rules) {
        boolean open = rules.stream().anyMatch(rule -> rule.options().isEmpty() || rule.type() != ParameterType.STRING);
        Set<String> union = new LinkedHashSet<>();
        if (!open) {
            rules.forEach(rule -> union.addAll(rule.options()));
        }
        return union.size() > JavaLimits.ELEMENTS ? List.of() : List.copyOf(union);
    }
}
