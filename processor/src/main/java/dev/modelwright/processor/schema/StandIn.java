package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.ScalarStyle;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import java.util.List;

/** Nodes that readers run on while the format is described: broken, so that nothing is reported about them. */
final class StandIn {

    private static final FileLocation NOWHERE = new FileLocation("", "", 1, 1, "");

    private StandIn() {}

    static YamlNode value() {
        return new YamlScalar("", ScalarStyle.PLAIN, ScalarKind.BROKEN, NOWHERE);
    }

    static YamlMapping mapping(List<String> keys) {
        return new YamlMapping(keys.stream().map(StandIn::entry).toList(), NOWHERE);
    }

    private static YamlEntry entry(String key) {
        return new YamlEntry(new YamlScalar(key, ScalarStyle.PLAIN, ScalarKind.TEXT, NOWHERE), value());
    }
}
