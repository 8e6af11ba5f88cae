package dev.modelwright.parameter;

import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rules that a vendor file declares, open to change. Called by generated code, which gives each rule a method of its
 * own. Not thread-safe.
 */
public final class DeclaredRules {

    private final Map<String, ParameterRuleBuilder> rules = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** Creates rules of a file that declares none. */
    public DeclaredRules() {}

    /** Adds a rule that every model has. */
    public DeclaredRules add(String name, ParameterRuleBuilder rule) {
        rules.put(name, rule);
        return this;
    }

    /** Adds a rule that only some models have; it is left out until it is included or changed. */
    public DeclaredRules addOptional(String name, ParameterRuleBuilder rule) {
        leftOut.add(name);
        return add(name, rule);
    }

    /** Changes a rule, and includes it. */
    public void change(String name, UnaryOperator<ParameterRuleBuilder> change) {
        rules.compute(name, (key, rule) -> change.apply(rule));
        leftOut.remove(name);
    }

    /** Includes a rule or leaves it out. */
    public void include(String name, boolean included) {
        if (included) {
            leftOut.remove(name);
        } else {
            leftOut.add(name);
        }
    }

    /**
     * Returns the rules that are included, in declaration order.
     *
     * @throws IllegalArgumentException when a change made a rule contradict itself
     */
    public List<ParameterRule> build() {
        return rules.entrySet().stream()
                .filter(entry -> !leftOut.contains(entry.getKey()))
                .map(entry -> RuleSoundness.require(entry.getValue().build()))
                .toList();
    }
}
