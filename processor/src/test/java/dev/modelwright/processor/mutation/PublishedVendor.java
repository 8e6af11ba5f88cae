package dev.modelwright.processor.mutation;

import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.check.ModelFiles;
import dev.modelwright.processor.check.SchemaChecks;
import dev.modelwright.processor.check.VendorFolder;
import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedModels;
import dev.modelwright.processor.schema.LocatedPosition;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.ModelFile;
import dev.modelwright.processor.schema.PositionFile;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.schema.VendorFile;
import dev.modelwright.processor.yaml.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A vendor of the corpus, read once. A fault in a model or position file is checked without reading the rest again, and a fault
 * in a model or vendor file in the company of a few models only.
 */
final class PublishedVendor {

    // As many as it takes to compare prices.
    private static final int COMPANIONS = 5;

    private final Path vendorFile;
    private final LocatedProvider vendor;

    PublishedVendor(Path vendorFile) {
        this.vendorFile = vendorFile;
        this.vendor = withModels(vendorFile, new Diagnostics());
    }

    private static LocatedProvider withModels(Path vendorFile, Diagnostics diagnostics) {
        String name = vendorFile.toString();
        SourceText text = SourceText.of(name, name, read(vendorFile));
        LocatedProvider alone = VendorFile.read(text, diagnostics).orElseThrow();
        return alone.withModels(ModelFiles.read(alone, VendorFolder.of(vendorFile), diagnostics));
    }

    /** Returns the files that may hold faults. The vendor file is checked in a smaller copy of the vendor. */
    List<Subject> subjects(Path copies) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(vendorFile(copies));
        for (SectionModels section : vendor.predefined().sections()) {
            section.models().forEach(model -> subjects.add(model(section, model)));
            section.positions().forEach(position -> subjects.add(position(section, position)));
        }
        return subjects;
    }

    private Subject vendorFile(Path copies) throws IOException {
        Path source = vendorFile.getParent().getParent();
        Path copy = copies.resolve(source.getFileName());
        Set<Path> left = new HashSet<>();
        for (SectionModels section : vendor.predefined().sections()) {
            section.models().stream()
                    .skip(COMPANIONS)
                    .forEach(model -> left.add(Path.of(model.node().location().absolutePath())));
        }
        VendorCopy.copy(source, copy, file -> !left.contains(source.resolve(file)));
        Path copied = copy.resolve(source.relativize(vendorFile));
        VendorFolder folder = VendorFolder.of(copied);
        String name = copied.toString();
        return new Text("vendor", read(vendorFile), text -> {
            Diagnostics diagnostics = new Diagnostics();
            CheckedVendor.read(name, name, text.getBytes(StandardCharsets.UTF_8), folder, diagnostics);
            return diagnostics.sorted();
        });
    }

    private Subject model(SectionModels section, LocatedModel model) {
        String file = model.node().location().absolutePath();
        SectionModels company = company(section, model);
        return new Text("model", read(Path.of(file)), text -> {
            Diagnostics diagnostics = new Diagnostics();
            SourceText source = SourceText.of(model.path(), file, text);
            Optional<LocatedModel> read =
                    ModelFile.read(source, section.section().kind(), diagnostics);
            boolean complete = read.filter(found -> found.isSound("model")).isPresent();
            List<LocatedModel> models = replaced(company.models(), model, read);
            return check(new SectionModels(section.section(), models, company.positions(), complete), diagnostics);
        });
    }

    private Subject position(SectionModels section, LocatedPosition position) {
        String file = position.node().location().absolutePath();
        return new Text("position", read(Path.of(file)), text -> {
            Diagnostics diagnostics = new Diagnostics();
            SourceText source = SourceText.of(position.path(), file, text);
            List<LocatedPosition> positions =
                    replaced(section.positions(), position, PositionFile.read(source, diagnostics));
            return check(new SectionModels(section.section(), section.models(), positions, true), diagnostics);
        });
    }

    private List<Diagnostic> check(SectionModels section, Diagnostics diagnostics) {
        LocatedModels models = new LocatedModels(List.of(section));
        SchemaChecks.run(vendor.withModels(models), VendorFolder.none(), diagnostics);
        return diagnostics.sorted();
    }

    private static SectionModels company(SectionModels section, LocatedModel model) {
        List<LocatedModel> models = Stream.concat(
                        Stream.of(model),
                        section.models().stream()
                                .filter(other -> other != model)
                                .limit(COMPANIONS))
                .toList();
        Set<String> names = models.stream().map(kept -> kept.schema().model()).collect(Collectors.toSet());
        List<LocatedPosition> positions = section.positions().stream()
                .map(position -> new LocatedPosition(
                        position.names().stream()
                                .filter(name -> names.contains(name.text()))
                                .toList(),
                        position.node(),
                        position.path()))
                .toList();
        return new SectionModels(section.section(), models, positions, true);
    }

    private static <T> List<T> replaced(List<T> all, T old, Optional<T> replacement) {
        return all.stream()
                .flatMap(each -> each == old ? replacement.stream() : Stream.of(each))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private record Text(String kind, String text, Function<String, List<Diagnostic>> check) implements Subject {

        @Override
        public List<Diagnostic> findings(String changed) {
            return check.apply(changed);
        }
    }
}
