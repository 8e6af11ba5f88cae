package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedPosition;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedText;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.yaml.YamlEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A position file should name models that exist, and should itself be named by its section. */
final class PositionCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        provider.predefined().sections().stream()
                .filter(section -> section.isComplete() && !section.models().isEmpty())
                .forEach(section -> checkNames(section, diagnostics));
        boolean misnamed = provider.sections().stream()
                .flatMap(section -> section.position().stream())
                .anyMatch(position -> !(folder.file(position.text()) instanceof FileLookup.Found));
        if (!misnamed) {
            checkFiles(provider, folder, diagnostics);
        }
    }

    private static void checkNames(SectionModels section, Diagnostics diagnostics) {
        List<String> models =
                section.models().stream().map(model -> model.schema().model()).toList();
        for (LocatedPosition position : section.positions()) {
            for (LocatedText name : position.names()) {
                if (!models.contains(name.text())) {
                    diagnostics.report(
                            ModelFileCode.UNKNOWN_MODEL,
                            name.location(),
                            section.section().kind().wireName(),
                            Visible.value(name.text()),
                            NearNames.hint(name.text(), models));
                }
            }
        }
    }

    private static void checkFiles(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Set<String> named = provider.sections().stream()
                .flatMap(section -> section.position().stream())
                .map(position -> String.join("/", RelativePath.segments(position.text())))
                .collect(Collectors.toSet());
        Optional<YamlEntry> models = provider.node().entry("models");
        for (String path : folder.positionFiles()) {
            if (!named.contains(path) && models.isPresent()) {
                diagnostics.report(
                        ModelFileCode.UNNAMED_POSITION, models.get().key().location(), Visible.value(path), path);
            }
        }
    }
}
