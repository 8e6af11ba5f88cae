package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.schema.SourceFile;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.text.SourceHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads text files of a vendor's folder, and remembers which; what is too large is not even loaded. Not thread-safe. */
final class VendorText {

    private final VendorFolder folder;
    private final Diagnostics diagnostics;
    private final Map<String, SourceFile> files = new TreeMap<>();

    VendorText(VendorFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Returns the text, or empty when the file is unreadable, too large or no UTF-8, which is reported. */
    Optional<SourceText> read(Path file) {
        String path = folder.relative(file);
        String absolute = file.toString();
        try (InputStream input = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > SourceText.MOST_BYTES) {
                return tooLarge(path, absolute, size);
            }
            byte[] bytes = input.readNBytes(SourceText.MOST_BYTES + 1);
            files.put(path, new SourceFile(path, Optional.of(SourceHash.of(bytes))));
            return SourceText.decode(path, absolute, bytes, diagnostics);
        } catch (IOException fault) {
            String reason = fault instanceof AccessDeniedException ? "access is denied" : "it cannot be opened";
            diagnostics.report(FileCode.FILE_UNREADABLE, start(path, absolute), path, reason);
            return Optional.empty();
        }
    }

    /** Remembers a file that would have been read had it been there. */
    void miss(String path) {
        files.put(path, new SourceFile(path, Optional.empty()));
    }

    /** Returns the files that were read or missed, in the order of their paths. */
    List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    private Optional<SourceText> tooLarge(String path, String absolute, long size) {
        String found = "has " + size + " bytes";
        diagnostics.report(FileCode.FILE_TOO_LARGE, start(path, absolute), SourceText.LONGEST, found);
        return Optional.empty();
    }

    private static FileLocation start(String path, String absolute) {
        return new FileLocation(path, absolute, 1, 1, "");
    }
}
