package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.yaml.SourceText;
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
        return RootMapping.read(source, "provider", diagnostics)
                .map(root -> VendorSchemaReader.read(root, diagnostics));
    }
}
