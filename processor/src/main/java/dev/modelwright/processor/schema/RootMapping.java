package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import java.util.Optional;

/** Reads a file whose root must be a mapping. */
final class RootMapping {

    private RootMapping() {}

    /** Returns the root; {@code firstKey} is the key that such files begin with. */
    static Optional<YamlMapping> read(SourceText source, String firstKey, Diagnostics diagnostics) {
        Optional<YamlMapping> root =
                YamlReader.read(source, diagnostics).flatMap(found -> mapping(found, firstKey, diagnostics));
        root.ifPresent(found -> source.noteEnd(diagnostics));
        return root;
    }

    private static Optional<YamlMapping> mapping(YamlNode root, String firstKey, Diagnostics diagnostics) {
        if (root instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        if (!root.isBroken()) {
            diagnostics.report(FileCode.WRONG_ROOT, root.location(), firstKey, root.describe());
        }
        return Optional.empty();
    }
}
