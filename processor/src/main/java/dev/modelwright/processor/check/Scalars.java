package dev.modelwright.processor.check;

import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** All values of a vendor's files, with the keys that hold them. */
final class Scalars {

    private Scalars() {}

    /**
     * A value and its key.
     *
     * @param key the nearest key above the value; empty for a key and in a list at the root
     * @param scalar the value
     */
    record Keyed(String key, YamlScalar scalar) {}

    static List<Keyed> of(LocatedProvider provider) {
        List<Keyed> found = new ArrayList<>();
        add("", provider.node(), found);
        for (SectionModels section : provider.predefined().sections()) {
            section.models().forEach(model -> add("", model.node(), found));
            section.positions().forEach(position -> add("", position.node(), found));
        }
        return found;
    }

    // The reader has a limit on depth, so that this ends.
    private static void add(String key, YamlNode node, List<Keyed> found) {
        if (node instanceof YamlScalar scalar) {
            found.add(new Keyed(key, scalar));
        } else if (node instanceof YamlSequence sequence) {
            sequence.elements().forEach(element -> add(key, element, found));
        } else if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                found.add(new Keyed("", entry.key()));
                add(entry.key().text(), entry.value(), found);
            }
        }
    }
}
