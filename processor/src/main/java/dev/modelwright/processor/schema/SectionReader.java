package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code models}: one section for each kind. */
final class SectionReader {

    private final Diagnostics diagnostics;
    private final Map<ModelKind, LocatedSection> sections = new EnumMap<>(ModelKind.class);
    private final List<LocatedSection> inOrder = new ArrayList<>();
    private final List<LocatedCustomizable> customizable = new ArrayList<>();

    SectionReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads the mapping behind {@code models}; always present, so that the key counts as read. */
    Optional<List<LocatedSection>> read(Value value) {
        value.outline().mapping("`models`");
        value.outline().nothingElse();
        value.mapping("a mapping with a section for each kind", () -> KindReader.names(ModelKind::sectionName))
                .ifPresent(node -> node.entries().forEach(entry -> readEntry(value, entry)));
        return Optional.of(List.copyOf(inOrder));
    }

    /** Returns what the sections declare about customizable models. */
    List<LocatedCustomizable> customizable() {
        return List.copyOf(customizable);
    }

    private void readEntry(Value models, YamlEntry entry) {
        if (entry.key().isBroken() || YamlMapping.isMerge(entry.key())) {
            return;
        }
        LocatedText key = new LocatedText(entry.key().text(), entry.key().location());
        Optional<ModelKind> kind = KindReader.sectionName(new Value("models", entry.key(), diagnostics));
        Value value = models.at(entry, "models." + key.text(), Outline.Need.FILLED);
        Optional<YamlMapping> node = value.mapping("a mapping with `predefined`");
        if (kind.isPresent() && node.isPresent() && isFirst(kind.get(), key)) {
            readSection(kind.get(), key, node.get(), value);
        }
    }

    private boolean isFirst(ModelKind kind, LocatedText key) {
        if (!sections.containsKey(kind)) {
            return true;
        }
        FileLocation other = sections.get(kind).key().location();
        diagnostics.report(
                FileCode.DUPLICATE_KEY,
                key.location(),
                Visible.value(kind.sectionName()),
                other.line(),
                other.column());
        return false;
    }

    private void readSection(ModelKind kind, LocatedText key, YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "a section of `models`", value);
        List<LocatedText> patterns = reader.list("predefined", Value::locatedWord);
        Optional<LocatedText> position = reader.optional("position", Value::locatedWord);
        reader.optional("customizable", new CustomizableReader(kind)::read).ifPresent(customizable::add);
        reader.nothingElse();
        LocatedSection section = new LocatedSection(kind, patterns, position, key, node);
        sections.put(kind, section);
        inOrder.add(section);
    }
}
