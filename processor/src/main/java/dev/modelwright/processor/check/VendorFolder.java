package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.text.FilePattern;
import dev.modelwright.text.FolderListing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that names in a vendor file are relative to. In a plugin the vendor file lies in {@code provider}, and its
 * parent is the root; elsewhere the vendor file's own folder is, and icons may lie beside it. Names are compared
 * case-sensitively on every file system, and results have the same order everywhere.
 */
public final class VendorFolder {

    /** The folder of icons, below the root. */
    static final String ASSETS = "_assets";

    private static final String PLUGIN_FOLDER = "provider";

    private final @Nullable Path root;
    private final boolean flat;

    private VendorFolder(@Nullable Path root, boolean flat) {
        this.root = root;
        this.flat = flat;
    }

    /** Returns the root of a vendor file on disk. */
    public static VendorFolder of(Path vendorFile) {
        Path folder = vendorFile.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith(PLUGIN_FOLDER)
                ? new VendorFolder(folder.getParent(), false)
                : new VendorFolder(folder, true);
    }

    /** Returns the root of a vendor file by its name with slashes: empty text, or a path that ends with a slash. */
    public static String rootOf(String vendorFile) {
        String folder = vendorFile.substring(0, vendorFile.lastIndexOf('/') + 1);
        boolean plugin = ("/" + folder).endsWith("/" + PLUGIN_FOLDER + "/");
        return plugin ? folder.substring(0, folder.length() - PLUGIN_FOLDER.length() - 1) : folder;
    }

    /** Returns what stands in for the root of a vendor file that was not read from a folder. */
    public static VendorFolder none() {
        return new VendorFolder(null, true);
    }

    /** Returns the root, empty when the vendor file was not read from a folder. */
    public Optional<Path> root() {
        return Optional.ofNullable(root);
    }

    /** Returns the model files that a pattern matches, in the order of their paths; names with {@code _} first are none. */
    public List<Path> modelFiles(String pattern) {
        if (root == null || RelativePath.escape(pattern).isPresent()) {
            return List.of();
        }
        return new FilePattern(pattern).modelFiles(root);
    }

    /** Returns the paths of all position files below the folder of models, from the root. */
    List<String> positionFiles() {
        return root == null
                ? List.of()
                : new FilePattern("models/**/" + PositionOrder.FILE_NAME)
                        .files(root).stream().map(this::relative).toList();
    }

    /** Returns the path of a file from the root, with slashes. */
    String relative(Path file) {
        Path path = root == null ? file : root.relativize(file);
        return path.toString().replace('\\', '/');
    }

    /** Looks up a file by its path from the root. */
    FileLookup file(String path) {
        return root == null ? new FileLookup.Missing("there is no folder", "") : find(root, path);
    }

    /** Looks up an icon by its path from the folder of icons. */
    FileLookup icon(String name) {
        FileLookup inAssets = file(ASSETS + "/" + name);
        FileLookup beside = flat && inAssets instanceof FileLookup.Missing ? file(name) : inAssets;
        return beside instanceof FileLookup.Missing ? inAssets : beside;
    }

    private static FileLookup find(Path root, String path) {
        Optional<String> escape = RelativePath.escape(path);
        if (escape.isPresent()) {
            return new FileLookup.Outside(escape.get());
        }
        Path file = root;
        for (String segment : RelativePath.segments(path)) {
            List<String> names = FolderListing.names(file);
            if (!names.contains(segment)) {
                return new FileLookup.Missing("there is none", NearNames.hint(segment, names));
            }
            file = file.resolve(segment);
        }
        return classify(file, root);
    }

    private static FileLookup classify(Path file, Path root) {
        if (Files.exists(file) && !FolderListing.isInside(file, root)) {
            return new FileLookup.Outside("is a link that leads out");
        }
        if (Files.isDirectory(file)) {
            return new FileLookup.Missing("it is a folder", "");
        }
        return Files.isRegularFile(file)
                ? new FileLookup.Found(file)
                : new FileLookup.Missing("it is a link to nothing", "");
    }
}
