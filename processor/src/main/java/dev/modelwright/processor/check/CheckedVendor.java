package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.VendorFile;
import java.nio.file.Path;
import java.util.Optional;

/** A vendor with everything that belongs to it: vendor file, model files and position files, read and checked. */
public final class CheckedVendor {

    private CheckedVendor() {}

    /**
     * Reads a vendor and reports every rule that it breaks.
     *
     * @param path the path of the vendor file as it was given
     * @param absolutePath its absolute path, or its URI when it has none
     * @param bytes its content
     * @param folder the folder that holds the other files
     * @return the vendor, or empty when the vendor file holds no mapping, which is reported
     */
    public static Optional<LocatedProvider> read(
            String path, String absolutePath, byte[] bytes, VendorFolder folder, Diagnostics diagnostics) {
        return checked(VendorFile.read(path, absolutePath, bytes, diagnostics), folder, diagnostics);
    }

    /** Reads a vendor from its file on disk and reports every rule that it breaks; empty as above. */
    public static Optional<LocatedProvider> read(Path vendorFile, Diagnostics diagnostics) {
        VendorFolder folder = VendorFolder.of(vendorFile);
        Optional<LocatedProvider> vendor = new VendorText(folder, diagnostics)
                .read(vendorFile.toAbsolutePath().normalize())
                .flatMap(text -> VendorFile.read(text, diagnostics));
        return checked(vendor, folder, diagnostics);
    }

    private static Optional<LocatedProvider> checked(
            Optional<LocatedProvider> read, VendorFolder folder, Diagnostics diagnostics) {
        Optional<LocatedProvider> vendor =
                read.map(located -> located.withModels(ModelFiles.read(located, folder, diagnostics)));
        vendor.ifPresent(located -> SchemaChecks.run(located, folder, diagnostics));
        return vendor;
    }
}
