package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Set;

/**
 * A model file as it was read, with places.
 *
 * @param schema the model; parts that could not be read are replaced by stand-ins
 * @param node the root of the file
 * @param path the file's path from the vendor's root, with slashes
 * @param rules the parameters, in order
 * @param faults the keys of the root that were reported
 */
public record LocatedModel(
        ModelSchema schema, YamlMapping node, String path, List<LocatedRule> rules, Set<String> faults) {

    public LocatedModel {
        rules = List.copyOf(rules);
        faults = Set.copyOf(faults);
    }

    /** Tells whether all these keys of the root were read without a report, so that a check may rely on them. */
    public boolean isSound(String... keys) {
        return Faults.none(faults, keys);
    }

    /** Returns the node behind a key of the root, or the root when the key is missing. */
    public YamlNode at(String key) {
        return node.value(key).orElse(node);
    }
}
