package dev.modelwright.processor.mutation;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the places of a file where operators may set to work; what is in flow style is left out. */
final class Sites {

    private final List<String> lines;
    private final List<Site> found = new ArrayList<>();

    private Sites(String text) {
        this.lines = List.of(text.split("(?<=\n)"));
    }

    static List<Site> of(String text) {
        Sites sites = new Sites(text);
        YamlReader.read(SourceText.of("", "", text), new Diagnostics())
                .ifPresent(root -> sites.visit(root, "", Optional.empty()));
        return List.copyOf(sites.found);
    }

    private void visit(YamlNode node, String path, Optional<YamlMapping> parent) {
        if (node instanceof YamlMapping mapping && !isFlow(mapping.location())) {
            mapping.entries().forEach(entry -> visitEntry(entry, path, mapping));
        } else if (node instanceof YamlSequence list && !isFlow(list.location())) {
            list.elements().forEach(element -> visitElement(element, list, path + "[]", parent));
        }
    }

    private void visitEntry(YamlEntry entry, String path, YamlMapping mapping) {
        String below =
                path.isEmpty() ? entry.key().text() : path + "." + entry.key().text();
        int first = entry.key().location().line() - 1;
        int column = entry.key().location().column() - 1;
        boolean flush =
                entry.value() instanceof YamlSequence list && list.location().column() - 1 == column;
        int end = end(first, column, flush);
        found.add(new Site(
                lines, first, end, column, below, Optional.of(entry.key()), entry.value(), Optional.of(mapping)));
        visit(entry.value(), below, Optional.of(mapping));
    }

    private void visitElement(YamlNode element, YamlSequence list, String path, Optional<YamlMapping> parent) {
        int first = element.location().line() - 1;
        int column = list.location().column() - 1;
        if (lines.get(first).startsWith("-", column)) {
            found.add(
                    new Site(lines, first, end(first, column, false), column, path, Optional.empty(), element, parent));
        }
        visit(element, path, parent);
    }

    /** Returns the line behind those that are indented further; {@code flush} when elements are not. */
    private int end(int first, int column, boolean flush) {
        int end = first + 1;
        for (int i = end; i < lines.size() && belongs(lines.get(i), column, flush); i++) {
            if (!isEmpty(lines.get(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean belongs(String line, int column, boolean flush) {
        int indent = line.length() - line.stripLeading().length();
        return isEmpty(line) || indent > column || flush && indent == column && line.startsWith("-", column);
    }

    private static boolean isEmpty(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private boolean isFlow(FileLocation place) {
        String line = lines.get(place.line() - 1);
        return line.startsWith("[", place.column() - 1) || line.startsWith("{", place.column() - 1);
    }
}
