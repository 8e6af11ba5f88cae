package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.FileLocation;
import java.util.List;

/**
 * A list.
 *
 * @param elements the elements in order
 * @param location the place of the first dash or of the opening bracket
 */
public record YamlSequence(List<YamlNode> elements, FileLocation location) implements YamlNode {

    public YamlSequence {
        elements = List.copyOf(elements);
    }

    @Override
    public String describe() {
        return "a list";
    }
}
