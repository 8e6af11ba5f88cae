package dev.modelwright.processor.cli;

import dev.modelwright.processor.Fault;
import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.check.VendorFolder;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedSection;
import dev.modelwright.processor.schema.SectionModels;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks vendors one by one, as the processor does. Used once. */
final class VendorChecker {

    private final Progress progress;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Set<Path> files = new HashSet<>();

    VendorChecker(Progress progress) {
        this.progress = progress;
    }

    Report check(List<Path> vendorFiles, Lint lint) {
        for (int i = 0; i < vendorFiles.size(); i++) {
            progress.begin(i + 1, vendorFiles.size(), Visible.text(Finding.shown(vendorFiles.get(i))));
            check(vendorFiles.get(i));
        }
        progress.end();
        List<Finding> findings =
                lint.apply(diagnostics.sorted()).stream().map(Finding::of).toList();
        return new Report(findings, files.size(), vendorFiles.size());
    }

    private void check(Path vendorFile) {
        files.add(vendorFile);
        try {
            CheckedVendor.read(vendorFile, diagnostics)
                    .ifPresent(vendor -> addFiles(VendorFolder.of(vendorFile), vendor));
        } catch (RuntimeException | StackOverflowError fault) {
            FileLocation start = new FileLocation(vendorFile.toString(), vendorFile.toString(), 1, 1, "");
            diagnostics.report(JavaCode.INTERNAL_ERROR, start, Fault.summary(fault), Fault.place(fault));
        }
    }

    private void addFiles(VendorFolder folder, LocatedProvider vendor) {
        for (LocatedSection section : vendor.sections()) {
            section.patterns().forEach(pattern -> files.addAll(folder.modelFiles(pattern.text())));
        }
        for (SectionModels models : vendor.predefined().sections()) {
            models.positions()
                    .forEach(position ->
                            files.add(Path.of(position.node().location().absolutePath())));
        }
    }
}
