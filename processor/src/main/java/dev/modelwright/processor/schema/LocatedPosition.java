package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlNode;
import java.util.List;

/**
 * A position file as it was read: which models come first.
 *
 * @param names the names of models, in order
 * @param node the root of the file
 * @param path the file's path from the vendor's root, with slashes
 */
public record LocatedPosition(List<LocatedText> names, YamlNode node, String path) {

    public LocatedPosition {
        names = List.copyOf(names);
    }
}
