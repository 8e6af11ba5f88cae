package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;

/** Reads YAML that stands in a test and keeps what was reported. */
final class Reading {

    private final Diagnostics diagnostics = new Diagnostics();

    LocatedProvider vendor(String yaml) {
        return file(yaml).orElseThrow();
    }

    Optional<LocatedProvider> file(String yaml) {
        return VendorFile.read(source(yaml), diagnostics);
    }

    LocatedModel model(String yaml) {
        return ModelFile.read(source(yaml), ModelKind.LLM, diagnostics).orElseThrow();
    }

    Optional<LocatedPosition> position(String yaml) {
        return PositionFile.read(source(yaml), diagnostics);
    }

    Value value(String yaml) {
        YamlNode node = YamlReader.read(source(yaml), diagnostics).orElseThrow();
        return new Value("value", node, diagnostics);
    }

    /** Returns code, line and column of what was reported, in order. */
    List<String> found() {
        return diagnostics.sorted().stream().map(Reading::found).toList();
    }

    List<String> messages() {
        return diagnostics.sorted().stream().map(Diagnostic::message).toList();
    }

    private static SourceText source(String yaml) {
        return SourceText.of("v.yaml", "/v.yaml", yaml);
    }

    private static String found(Diagnostic diagnostic) {
        FileLocation place = (FileLocation) diagnostic.location();
        return diagnostic.code().id() + " " + place.line() + ":" + place.column();
    }
}
