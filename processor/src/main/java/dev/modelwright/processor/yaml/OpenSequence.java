package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.FileLocation;
import java.util.ArrayList;
import java.util.List;

/** A list that is being read. */
final class OpenSequence implements OpenNode {

    private final FileLocation location;
    private final List<YamlNode> elements = new ArrayList<>();

    OpenSequence(FileLocation location) {
        this.location = location;
    }

    @Override
    public void key(YamlScalar key) {
        throw new IllegalStateException("A list has no key " + key.text());
    }

    @Override
    public void add(YamlNode value) {
        elements.add(value);
    }

    @Override
    public boolean awaitsMerge() {
        return false;
    }

    @Override
    public YamlNode close() {
        return new YamlSequence(elements, location);
    }
}
