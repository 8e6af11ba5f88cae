package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import java.util.Optional;

/** Reads a vendor file from its bytes to its schema. */
public final class VendorFile {

    private VendorFile() {}

    /**
     * Reads a file.
     *
     * @param path the path as it was given
     * @param absolutePath the absolute path, or the URI when there is none
     * @return the vendor, or empty when the file holds no mapping, which is reported
     */
    public static Optional<LocatedProvider> read(
            String path, String absolutePath, byte[] bytes, Diagnostics diagnostics) {
        return SourceText.decode(path, absolutePath, bytes, diagnostics).flatMap(text -> read(text, diagnostics));
    }

    /** Returns the vendor, or empty when the text holds no mapping, which is reported. */
    public static Optional<LocatedProvider> read(SourceText source, Diagnostics diagnostics) {
        return YamlReader.read(source, diagnostics)
                .flatMap(root -> mapping(root, diagnostics))
                .map(root -> VendorSchemaReader.read(root, diagnostics));
    }

    private static Optional<YamlMapping> mapping(YamlNode root, Diagnostics diagnostics) {
        if (root instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        if (!root.isBroken()) {
            diagnostics.report(DiagnosticCode.WRONG_ROOT, root.location(), "provider", root.describe());
        }
        return Optional.empty();
    }
}
