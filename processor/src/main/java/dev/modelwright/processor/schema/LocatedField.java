package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.CredentialField;
import java.util.Set;

/**
 * A credential field and the place it came from.
 *
 * @param field the field; parts that could not be read are replaced by stand-ins
 * @param node the mapping that declares it
 * @param faults the keys that were reported, whose parts of {@code field} are stand-ins
 */
public record LocatedField(CredentialField field, YamlMapping node, Set<String> faults) {

    public LocatedField {
        faults = Set.copyOf(faults);
    }

    /** Tells whether all these keys were read without a report, so that a check may rely on them. */
    public boolean isSound(String... keys) {
        return Faults.none(faults, keys);
    }

    /** Returns the node behind a key, or the whole field when the key is missing: where a finding about it belongs. */
    public YamlNode at(String key) {
        return node.value(key).orElse(node);
    }
}
