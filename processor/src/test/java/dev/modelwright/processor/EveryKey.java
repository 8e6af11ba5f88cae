package dev.modelwright.processor;

import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.Severity;
import dev.modelwright.processor.schema.FileKind;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A vendor that uses every key. Each of its texts can be replaced by another, wherever it stands: as a name and where the name is
 * referred to.
 */
final class EveryKey {

    private static final Path PROGRAM = Path.of("src", "test", "resources", "programs", "injection");
    private static final String FOLDER = "src/main/resources/injection/";

    private final Project project;
    private final Map<String, YamlNode> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> positions = new LinkedHashMap<>();
    private final Map<String, Map<Integer, String>> places = new LinkedHashMap<>();

    private EveryKey(Project project) {
        this.project = project;
        for (Path file : project.find(FOLDER, ".yaml")) {
            String name = project.root().relativize(file).toString();
            SourceText source = SourceText.of(name, name, Project.text(file));
            YamlNode root = YamlReader.read(source, new Diagnostics()).orElseThrow();
            files.put(name, root);
            collect(root, kind(name).word());
        }
    }

    static EveryKey in(Path folder) {
        return new EveryKey(Project.in(folder).copy(PROGRAM));
    }

    Project project() {
        return project;
    }

    /** Returns the places of every text, by text. */
    Map<String, Set<String>> positions() {
        return positions;
    }

    /** Writes the files with other texts in place of some. */
    void write(Map<String, String> replaced) {
        places.clear();
        files.forEach((name, root) -> {
            OneTextALine lines = new OneTextALine(replaced);
            project.write(name, lines.write(root));
            places.put(project.root().resolve(name).toString(), lines.texts());
        });
    }

    /** Reads and checks the files as they are now, inside of which every finding must lie. */
    Optional<LocatedProvider> check(Diagnostics diagnostics) {
        Path file = project.root().resolve(FOLDER + "injection.yaml");
        Optional<LocatedProvider> vendor = CheckedVendor.read(file, diagnostics);
        Map<String, byte[]> contents = new HashMap<>();
        places.keySet().forEach(path -> contents.put(path, bytes(Path.of(path))));
        Bounded.check(diagnostics.sorted(), contents);
        return vendor;
    }

    /** Returns the texts, as they were before they were replaced, where there are errors. */
    Set<String> textsAt(Diagnostics diagnostics) {
        Set<String> texts = new TreeSet<>();
        for (Diagnostic finding : diagnostics.sorted()) {
            if (finding.severity() == Severity.ERROR) {
                FileLocation place = (FileLocation) finding.location();
                texts.add(places.get(place.absolutePath()).getOrDefault(place.line(), ""));
            }
        }
        return texts;
    }

    private static byte[] bytes(Path file) {
        return Project.text(file).getBytes(StandardCharsets.UTF_8);
    }

    private static FileKind kind(String name) {
        if (name.endsWith("injection.yaml")) {
            return FileKind.VENDOR;
        }
        return name.endsWith("_position.yaml") ? FileKind.POSITION : FileKind.MODEL;
    }

    private void collect(YamlNode node, String path) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            collect(entry.value(), path + "." + entry.key().text()));
        } else if (node instanceof YamlSequence sequence) {
            sequence.elements().forEach(element -> collect(element, path + "[]"));
        } else if (node instanceof YamlScalar scalar && scalar.kind() == ScalarKind.TEXT) {
            positions.computeIfAbsent(scalar.text(), text -> new TreeSet<>()).add(TextPositions.normal(path));
        }
    }
}
