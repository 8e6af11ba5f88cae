package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlSequence;

/** Finds values that were reported while the tree was built. */
final class BrokenNodes {

    private BrokenNodes() {}

    static boolean within(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.isMerged() || mapping.entries().stream().anyMatch(entry -> within(entry.value()));
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.elements().stream().anyMatch(BrokenNodes::within);
        }
        return node.isBroken();
    }
}
