package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedModels;
import dev.modelwright.processor.schema.LocatedPosition;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedSection;
import dev.modelwright.processor.schema.ModelFile;
import dev.modelwright.processor.schema.PositionFile;
import dev.modelwright.processor.schema.SectionModels;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files of predefined models that a vendor file names, each once. */
public final class ModelFiles {

    private final VendorFolder folder;
    private final Diagnostics diagnostics;
    private final VendorText texts;
    private final Set<Path> read = new HashSet<>();

    private ModelFiles(VendorFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
        this.texts = new VendorText(folder, diagnostics);
    }

    /** Returns the models of all sections in position order; files that hold no model are reported and left out. */
    public static LocatedModels read(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        ModelFiles files = new ModelFiles(folder, diagnostics);
        List<SectionModels> sections =
                provider.sections().stream().map(files::section).toList();
        return new LocatedModels(sections, files.texts.files());
    }

    private SectionModels section(LocatedSection section) {
        List<Path> files = section.patterns().stream()
                .flatMap(pattern -> folder.modelFiles(pattern.text()).stream())
                .filter(read::add)
                .sorted(Comparator.comparing(folder::relative))
                .toList();
        List<LocatedModel> models = files.stream()
                .flatMap(file -> texts.read(file).stream())
                .flatMap(text -> ModelFile.read(text, section.kind(), diagnostics).stream())
                .toList();
        boolean complete = models.size() == files.size() && models.stream().allMatch(model -> model.isSound("model"));
        List<LocatedPosition> positions = positions(section, files);
        return new SectionModels(section, PositionOrder.of(positions).sorted(models), positions, complete);
    }

    private List<LocatedPosition> positions(LocatedSection section, List<Path> files) {
        Stream<String> paths = section.position().isPresent()
                ? Stream.of(section.position().get().text())
                : files.stream()
                        .map(file -> folder.relative(file.resolveSibling(PositionOrder.FILE_NAME)))
                        .distinct();
        return paths.flatMap(path -> named(path).stream())
                .flatMap(file -> texts.read(file).stream())
                .flatMap(text -> PositionFile.read(text, diagnostics).stream())
                .toList();
    }

    private Optional<Path> named(String path) {
        if (folder.file(path) instanceof FileLookup.Found found) {
            return Optional.of(found.file());
        }
        texts.miss(path);
        return Optional.empty();
    }
}
