package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedSection;
import dev.modelwright.processor.schema.LocatedText;
import java.nio.file.Path;
import java.util.Optional;

/** A section must be for a declared kind, and the files that it names must exist below the vendor's root. */
final class SectionCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedSection section : provider.sections()) {
            checkKind(section, provider, diagnostics);
            section.patterns().forEach(pattern -> checkPattern(pattern, folder, diagnostics));
            section.position().ifPresent(position -> checkPosition(position, folder, diagnostics));
        }
    }

    private static void checkKind(LocatedSection section, LocatedProvider provider, Diagnostics diagnostics) {
        boolean declared = provider.schema().supportedKinds().contains(section.kind());
        if (!declared && provider.isSound("supported_model_types")) {
            diagnostics.report(
                    VendorCode.UNDECLARED_SECTION,
                    section.key().location(),
                    Visible.value(section.key().text()),
                    section.kind().wireName());
        }
    }

    private static void checkPattern(LocatedText pattern, VendorFolder folder, Diagnostics diagnostics) {
        Optional<String> escape = RelativePath.escape(pattern.text());
        Optional<Path> root = folder.root();
        if (escape.isPresent()) {
            reportOutside("Pattern ", pattern, escape.get(), folder, diagnostics);
        } else if (root.isPresent() && folder.modelFiles(pattern.text()).isEmpty()) {
            diagnostics.report(
                    VendorCode.PATTERN_WITHOUT_MATCH, pattern.location(), Visible.value(pattern.text()), name(folder));
        }
    }

    private static void checkPosition(LocatedText position, VendorFolder folder, Diagnostics diagnostics) {
        Optional<String> escape = RelativePath.escape(position.text());
        if (escape.isPresent()) {
            reportOutside("Position file ", position, escape.get(), folder, diagnostics);
        } else if (folder.root().isPresent()) {
            checkExists(position, folder, diagnostics);
        }
    }

    private static void checkExists(LocatedText position, VendorFolder folder, Diagnostics diagnostics) {
        FileLookup file = folder.file(position.text());
        if (file instanceof FileLookup.Missing missing) {
            diagnostics.report(
                    VendorCode.POSITION_MISSING,
                    position.location(),
                    Visible.value(position.text()),
                    name(folder),
                    missing.reason(),
                    missing.hint());
        } else if (file instanceof FileLookup.Outside outside) {
            reportOutside("Position file ", position, outside.reason(), folder, diagnostics);
        }
    }

    private static void reportOutside(
            String what, LocatedText path, String reason, VendorFolder folder, Diagnostics diagnostics) {
        diagnostics.report(
                VendorCode.PATH_ESCAPE, path.location(), what + Visible.value(path.text()), name(folder), reason);
    }

    private static String name(VendorFolder folder) {
        return folder.root().map(Path::getFileName).map(Path::toString).orElse("the vendor's folder");
    }
}
