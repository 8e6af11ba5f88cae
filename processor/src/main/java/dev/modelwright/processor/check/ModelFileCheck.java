package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedSection;
import dev.modelwright.processor.schema.LocatedText;
import dev.modelwright.processor.yaml.YamlEntry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every model file must be matched by one pattern: one that none matches is lost, one that two match comes twice. */
final class ModelFileCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Map<Path, LocatedText> matched = new HashMap<>();
        boolean allMatch = true;
        for (LocatedSection section : provider.sections()) {
            for (LocatedText pattern : section.patterns()) {
                List<Path> files = folder.modelFiles(pattern.text());
                allMatch &= !files.isEmpty();
                checkTwice(pattern, files, matched, folder, diagnostics);
                files.forEach(file -> matched.putIfAbsent(file, pattern));
            }
        }
        Optional<YamlEntry> models = provider.node().entry("models");
        if (allMatch && models.isPresent()) {
            reportLost(matched.keySet(), models.get().key().location(), folder, diagnostics);
        }
    }

    private static void checkTwice(
            LocatedText pattern,
            List<Path> files,
            Map<Path, LocatedText> matched,
            VendorFolder folder,
            Diagnostics diagnostics) {
        files.stream()
                .filter(matched::containsKey)
                .findFirst()
                .ifPresent(file -> diagnostics.report(
                        ModelFileCode.FILE_MATCHED_TWICE,
                        pattern.location(),
                        Visible.value(folder.relative(file)),
                        Visible.value(pattern.text()),
                        matched.get(file).location().line()));
    }

    private static void reportLost(
            Set<Path> matched, FileLocation place, VendorFolder folder, Diagnostics diagnostics) {
        folder.modelFiles("models/**/*.yaml").stream()
                .filter(file -> !matched.contains(file))
                .forEach(file -> diagnostics.report(
                        ModelFileCode.ORPHAN_MODEL_FILE, place, Visible.value(folder.relative(file))));
    }
}
