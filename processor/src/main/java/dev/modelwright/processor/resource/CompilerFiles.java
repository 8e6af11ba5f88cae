package dev.modelwright.processor.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Asks the compiler for files. Compilers answer a missing file in many ways; all of them mean that it is not there. */
final class CompilerFiles {

    private static final List<StandardLocation> LOCATIONS = List.of(
            StandardLocation.SOURCE_PATH,
            StandardLocation.CLASS_OUTPUT,
            StandardLocation.CLASS_PATH,
            StandardLocation.MODULE_SOURCE_PATH);

    private final Filer filer;
    private final String moduleName;

    CompilerFiles(Filer filer, String moduleName) {
        this.filer = filer;
        this.moduleName = moduleName;
    }

    Optional<FoundFile> find(ResourceName name, Searched searched) {
        for (StandardLocation location : LOCATIONS) {
            searched.add("the compiler's " + location.name());
            Optional<FoundFile> file = read(location, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /** Returns the root of compiled output, without writing anything there. */
    Optional<Path> outputRoot(String uniqueName) {
        try {
            FileObject probe = filer.createResource(StandardLocation.CLASS_OUTPUT, "", uniqueName);
            return toPath(probe.toUri()).map(Path::getParent);
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private Optional<FoundFile> read(Location location, ResourceName name) {
        String module = location == StandardLocation.MODULE_SOURCE_PATH ? moduleName + "/" : "";
        if (location == StandardLocation.MODULE_SOURCE_PATH && moduleName.isEmpty()) {
            return Optional.empty();
        }
        try {
            FileObject file = filer.getResource(location, module + name.packageName(), name.relative());
            try (InputStream input = file.openInputStream()) {
                Optional<Path> path = toPath(file.toUri());
                String address =
                        path.map(Path::toString).orElseGet(() -> file.toUri().toString());
                return Optional.of(new FoundFile(address, input.readAllBytes(), path, false));
            }
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<Path> toPath(URI uri) {
        try {
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (RuntimeException notAFile) {
            return Optional.empty();
        }
    }
}
