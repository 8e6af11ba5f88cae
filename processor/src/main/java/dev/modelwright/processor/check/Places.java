package dev.modelwright.processor.check;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.Optional;

/** Finds the node that a finding is about. */
final class Places {

    private Places() {}

    /** Follows keys as far as they exist and returns the node where they end. */
    static YamlNode at(YamlNode start, String... keys) {
        YamlNode node = start;
        for (String key : keys) {
            Optional<YamlNode> next = node instanceof YamlMapping mapping ? mapping.value(key) : Optional.empty();
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    /** Returns the element of a list that is this text, or the node itself where there is none. */
    static YamlNode named(YamlNode list, String text) {
        return list instanceof YamlSequence sequence
                ? sequence.elements().stream()
                        .filter(element -> element instanceof YamlScalar scalar
                                && scalar.text().equals(text))
                        .findFirst()
                        .orElse(list)
                : list;
    }

    /** Returns the element of a list with this index, or the node itself where there is none. */
    static YamlNode element(YamlNode list, int index) {
        boolean there = list instanceof YamlSequence sequence
                && index < sequence.elements().size();
        return there ? ((YamlSequence) list).elements().get(index) : list;
    }
}
