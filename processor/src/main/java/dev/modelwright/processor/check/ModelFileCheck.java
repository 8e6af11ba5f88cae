package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedSection;
import dev.modelwright.processor.schema.LocatedText;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.schema.ConfigurationMethod;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every model file must be matched by one pattern: one that none matches is lost, one that two match comes twice. */
final class ModelFileCheck implements SchemaCheck {

    private static final String KEY = "models";
    private static final String EVERYWHERE = "models/**/*.yaml";
    // Without a section nobody says that there are models, so only what lies in the folder of a kind is taken for one.
    private static final String OF_KINDS = "models/*/*.yaml";

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
        if (allMatch) {
            placeOfLost(provider)
                    .ifPresent(place -> lost(provider, folder)
                            .filter(file -> !matched.containsKey(file))
                            .forEach(file -> diagnostics.report(
                                    ModelFileCode.ORPHAN_MODEL_FILE, place, Visible.value(folder.relative(file)))));
        }
    }

    /** Returns the files that are lost unless a pattern matches them. */
    private static Stream<Path> lost(LocatedProvider provider, VendorFolder folder) {
        boolean named = provider.node().entry(KEY).isPresent();
        return folder.modelFiles(named ? EVERYWHERE : OF_KINDS).stream();
    }

    /** Returns where to report lost files; empty when all are lost for a reason that is reported. */
    private static Optional<FileLocation> placeOfLost(LocatedProvider provider) {
        Optional<YamlEntry> models = provider.node().entry(KEY);
        boolean reported = !provider.isSound("configurate_methods")
                || provider.schema().methods().contains(ConfigurationMethod.PREDEFINED_MODEL)
                || provider.node().entries().stream()
                        .anyMatch(entry ->
                                NearNames.find(entry.key().text(), List.of(KEY)).isPresent());
        return models.isPresent() || reported
                ? models.map(entry -> entry.key().location())
                : Optional.of(provider.node().location());
    }

    private static void checkTwice(
            LocatedText pattern,
            List<Path> files,
            Map<Path, LocatedText> matched,
            VendorFolder folder,
            Diagnostics diagnostics) {
        for (Path file : files) {
            LocatedText other = matched.get(file);
            if (other != null) {
                diagnostics.report(
                        ModelFileCode.FILE_MATCHED_TWICE,
                        pattern.location(),
                        Visible.value(folder.relative(file)),
                        Visible.value(pattern.text()),
                        other.location().line());
                return;
            }
        }
    }
}
