package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a position file: a plain list of names of models. A list that became one text counts as empty. */
public final class PositionFile {

    private static final String NAME = "_position.yaml";

    private final Set<String> seen = new HashSet<>();

    private PositionFile() {}

    /** Returns the positions, or empty when the text holds none, which is reported. */
    public static Optional<LocatedPosition> read(SourceText source, Diagnostics diagnostics) {
        if (holdsNothing(source)) {
            diagnostics.report(ReadingCode.EMPTY_VALUE, source.location(1, 1), NAME, "name a model");
            return Optional.empty();
        }
        Optional<LocatedPosition> positions = YamlReader.read(source, diagnostics)
                .map(root -> new LocatedPosition(names(new Value(NAME, root, diagnostics)), root, source.path()));
        positions.ifPresent(found -> source.noteEnd(diagnostics));
        return positions;
    }

    private static boolean holdsNothing(SourceText source) {
        return source.text()
                .lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    static List<LocatedText> names(Value value) {
        if (value.node() instanceof YamlSequence || value.outline().describes()) {
            return value.list(new PositionFile()::name);
        }
        return isCollapsed(value.node())
                ? List.of()
                : value.<List<LocatedText>>wrongType("a list of names of models")
                        .orElse(List.of());
    }

    private Optional<LocatedText> name(Value value) {
        Optional<LocatedText> name = isCollapsed(value.node()) ? Optional.empty() : value.locatedWord();
        boolean repeated = name.isPresent() && !seen.add(name.get().text());
        if (repeated) {
            value.report(ReadingCode.REPEATED_ELEMENT, NAME, value.node().describe());
        }
        return repeated ? Optional.empty() : name;
    }

    private static boolean isCollapsed(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isCollapsedList();
    }
}
