package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.ParameterRule;
import java.util.Set;

/**
 * A parameter rule, its template merged, and the place it came from.
 *
 * @param rule the rule; parts that could not be read are replaced by stand-ins
 * @param optional whether only some models of the vendor have the parameter
 * @param node the mapping that declares it
 * @param faults the keys that were reported, whose parts of {@code rule} are stand-ins
 */
public record LocatedRule(ParameterRule rule, boolean optional, YamlMapping node, Set<String> faults) {

    public LocatedRule {
        faults = Set.copyOf(faults);
    }

    /** Tells whether all these keys were read without a report, so that a check may rely on them. */
    public boolean isSound(String... keys) {
        return Faults.none(faults, keys);
    }

    /** Returns the node behind a key, or the whole rule when the key is missing: where a finding about it belongs. */
    public YamlNode at(String key) {
        return node.value(key).orElse(node);
    }
}
